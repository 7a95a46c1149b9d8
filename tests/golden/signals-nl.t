A signal goes first, each by itself and all together; who asks to be left alone is left alone (nl).

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal suicidality --lang nl

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal abuse --lang nl

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal self-neglect --lang nl

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal confusion --lang nl

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal suicidality,abuse,self-neglect,confusion --lang nl

  $ maatwerk recommend --persistence structural --motivation no --age 70 --wish nothing --lang nl
