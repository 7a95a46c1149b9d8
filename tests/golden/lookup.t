Looking things up.

  $ maatwerk profiles --lang nl

  $ maatwerk profiles left-behind --lang en

  $ maatwerk profiles Overlever --lang nl | head -5

  $ maatwerk activities oopoeh --lang nl

  $ maatwerk activities bezoekdienst-weduwen-weduwnaars --lang en

  $ maatwerk activities --for outsider --lang nl

  $ maatwerk activities --level evidence-backed --kind course --lang en

  $ maatwerk activities --search moestuin --lang nl

  $ maatwerk activities opoeh

  $ maatwerk profiles survivers
