A signal goes first, each by itself and all together; who asks to be left alone is left alone (en).

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal suicidality --lang en

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal abuse --lang en

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal self-neglect --lang en

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal confusion --lang en

  $ maatwerk recommend --persistence complex --motivation no --age 70 --signal suicidality,abuse,self-neglect,confusion --lang en

  $ maatwerk recommend --persistence structural --motivation no --age 70 --wish nothing --lang en
