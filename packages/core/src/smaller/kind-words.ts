/**
 * The words that tell what kind of task a title is. `verbs` say what is done and are not what it is done to; `nouns` are what
 * it is done to. `*` stands for any letters, `!` for a word that wins over others. German is written without umlauts, as
 * `plain` makes it.
 */
import type { TaskKind } from '@sol/contracts/own-steps'

interface KindWords {
  readonly verbs: string
  readonly nouns: string
}

export const english: Readonly<Record<Exclude<TaskKind, 'other'>, KindWords>> = {
  write: {
    verbs: 'write writing draft drafting edit rewrite outline proofread journal summarise summarize document',
    nouns:
      'essay thesis report article blog post chapter paper speech story novel letter cv resume proposal abstract review paragraph minutes introduction dissertation',
  },
  call: {
    verbs: 'call! calling phone ring dial facetime voicemail',
    nouns: 'phonecall hotline',
  },
  message: {
    verbs:
      'email! e-mail! mail! text message! reply! respond answer dm ping send forward apologise apologize thank invite congratulate tell ask contact',
    nouns: 'emails e-mails messages inbox whatsapp newsletter invitation',
  },
  clean: {
    verbs: 'clean cleaning scrub mop wipe vacuum hoover sweep dust polish descale defrost rinse',
    nouns:
      'bathroom toilet shower sink oven fridge windows window floor floors kitchen stove gutter gutters litter',
  },
  tidy: {
    verbs: 'tidy tidying declutter organise organize sort unpack empty arrange clear',
    nouns: 'desk room wardrobe closet drawer drawers garage basement attic shelf cellar bedroom mess photos',
  },
  laundry: {
    verbs: 'fold iron ironing',
    nouns: 'laundry! washing clothes! bedding sheets towels shirts socks',
  },
  dishes: { verbs: '', nouns: 'dishes! dishwasher! washing-up pots' },
  pay: {
    verbs: 'pay! paying transfer refund reimburse',
    nouns: 'bill bills invoice invoices rent fee fine subscription money payment debt mortgage premium',
  },
  decide: {
    verbs: 'decide! choose! pick compare weigh consider',
    nouns: 'decision whether!',
  },
  read: {
    verbs: 'read! reading skim reread',
    nouns: 'book books article novel manual docs documentation',
  },
  study: {
    verbs: 'study! studying learn! learning revise revision practise memorise memorize cram',
    nouns:
      'exam exams homework course lecture lectures vocabulary flashcards quiz midterm maths math chemistry biology physics spanish french',
  },
  code: {
    verbs: 'code coding implement refactor debug deploy program merge commit upgrade',
    nouns:
      'bug! bugs! code unittests! repo repository api tests script website app backend frontend database server endpoint feature pr branch migration',
  },
  cook: {
    verbs: 'cook! cooking bake! baking roast boil fry chop prep',
    nouns: 'dinner lunch breakfast supper soup cake bread meal meals pasta curry stew salad recipe',
  },
  shop: {
    verbs: 'buy! shop! shopping order purchase',
    nouns: 'groceries! grocery supermarket gift! gifts! present presents milk shoes supplies',
  },
  travel: {
    verbs: 'pack! packing travel',
    nouns: 'suitcase! luggage trip holiday vacation backpack journey',
  },
  book: {
    verbs: 'book schedule reschedule reserve arrange cancel',
    nouns:
      'appointment! appointments dentist doctor gp haircut hairdresser optician vet therapist physio checkup check-up vaccination reservation flight flights hotel train table restaurant tickets',
  },
  form: {
    verbs: 'fill apply submit register renew claim sign file enrol enroll',
    nouns:
      'form! forms! paperwork! tax taxes application insurance visa passport licence license contract permit benefits grant certificate documents',
  },
  errand: {
    verbs: 'return bring take drop collect fetch pick deliver post recycle donate',
    nouns: 'parcel package trash rubbish garbage recycling prescription library post-office keys bottles',
  },
  exercise: {
    verbs: 'exercise! exercising run jog! jogging swim stretch workout! lift walk cycle hike dance train',
    nouns: 'gym! yoga! pilates push-ups pushups squats running bike physiotherapy exercises',
  },
  fix: {
    verbs: 'fix repair! mend replace assemble install mount glue patch tighten unclog hang',
    nouns: 'tap lamp bulb leak hinge tyre tire chain handle screw button zip faucet',
  },
  plan: {
    verbs: 'plan! planning brainstorm prepare organise organize',
    nouns:
      'party birthday wedding agenda meeting budget schedule goals strategy roadmap project workshop holidays presentation slides',
  },
  wait: {
    verbs: 'wait! waiting! await! chase follow-up followup',
    nouns: 'feedback response confirmation',
  },
}

export const german: Readonly<Record<Exclude<TaskKind, 'other'>, KindWords>> = {
  write: {
    verbs:
      'schreib schreibe schreiben verfassen entwerfen ueberarbeiten formulieren korrigieren aufschreiben zusammenfassen',
    nouns:
      'aufsatz *arbeit *bericht artikel kapitel *rede geschichte roman brief lebenslauf *text entwurf gutachten protokoll einleitung abschnitt anschreiben',
  },
  call: {
    verbs: 'anrufen! ruf! rufe! telefonieren! zurueckrufen! durchrufen',
    nouns: 'telefonat anruf',
  },
  message: {
    verbs:
      'mailen! antworten! antworte! schicken senden absenden weiterleiten beantworten! entschuldigen bedanken einladen gratulieren fragen nachricht! e-mail! mail! kontaktieren bescheid',
    nouns: '*mails nachrichten posteingang sms einladung',
  },
  clean: {
    verbs:
      'putzen! putz putze saubermachen! wischen staubsaugen! saugen schrubben abwischen reinigen fegen entkalken abtauen sauber',
    nouns: 'bad badezimmer toilette klo dusche waschbecken *ofen kuehlschrank fenster boden kueche herd',
  },
  tidy: {
    verbs:
      'aufraeumen! raeum raeume ausmisten! sortieren ordnen entruempeln auspacken ausraeumen einraeumen leeren',
    nouns:
      'schreibtisch *zimmer *schrank schublade schubladen garage keller dachboden regal chaos fotos unterlagen',
  },
  laundry: {
    verbs: 'buegeln falten zusammenlegen',
    nouns: '*waesche! kleidung! bettzeug handtuecher hemden socken',
  },
  dishes: { verbs: 'abwaschen! spuelen abspuelen!', nouns: 'geschirr! *spuelmaschine! abwasch!' },
  pay: {
    verbs: 'bezahlen! zahlen! ueberweisen! bezahle zahl zahle ueberweise erstatten',
    nouns: '*rechnung *rechnungen miete *gebuehr *beitrag strafzettel geld raten schulden abo',
  },
  decide: {
    verbs: 'entscheiden! entscheide! aussuchen! auswaehlen! vergleichen ueberlegen abwaegen',
    nouns: '*entscheidung ob!',
  },
  read: { verbs: 'lesen! lies! lese durchlesen! ueberfliegen', nouns: '*buch buecher anleitung *artikel' },
  study: {
    verbs: 'lernen! lern lerne ueben uebe pauken auswendig wiederholen',
    nouns: '*pruefung *klausur hausaufgaben! kurs vorlesung vokabeln! mathe chemie biologie physik skript',
  },
  code: {
    verbs: 'programmieren! coden! implementieren debuggen deployen refaktorieren',
    nouns: 'webseite website datenbank schnittstelle skripte software',
  },
  cook: {
    verbs: 'kochen! koch koche backen! backe braten schneiden',
    nouns: 'abendessen mittagessen fruehstueck suppe kuchen brot essen nudeln rezept',
  },
  shop: {
    verbs: 'kaufen! kauf kaufe einkaufen! bestellen besorgen!',
    nouns: 'einkauf! lebensmittel! supermarkt geschenk geschenke milch schuhe',
  },
  travel: {
    verbs: 'packen! pack packe verreisen',
    nouns: '*koffer! *gepaeck reise urlaub rucksack ausflug',
  },
  book: {
    verbs: 'buchen! buche vereinbaren! ausmachen reservieren! absagen verschieben',
    nouns:
      '*termin! *arzt *aerztin friseur optiker tierarzt physio impfung flug hotel zug tisch tickets therapeutin therapeut',
  },
  form: {
    verbs: 'ausfuellen! beantragen! einreichen! anmelden ummelden verlaengern unterschreiben kuendigen',
    nouns:
      '*formular! formulare! papierkram! *steuer *steuererklaerung! *antrag! *versicherung *ausweis reisepass *vertrag *bewerbung *bescheid buergergeld elterngeld',
  },
  errand: {
    verbs:
      'bringen bring bringe abholen! hol holen hole zurueckbringen! abgeben wegbringen! rausbringen! spenden',
    nouns: '*paket muell altglas rezept apotheke bibliothek post schluessel pfand',
  },
  exercise: {
    verbs: 'joggen! laufen trainieren! schwimmen dehnen spazieren wandern tanzen radfahren turnen',
    nouns: 'sport! fitness fitnessstudio! liegestuetze lauf spaziergang uebungen krankengymnastik',
  },
  fix: {
    verbs:
      'reparieren! repariere flicken austauschen montieren aufbauen zusammenbauen aufhaengen! kleben wechseln naehen',
    nouns: 'wasserhahn lampe gluehbirne reifen kette griff schraube knopf reissverschluss *regal fahrrad',
  },
  plan: {
    verbs: 'planen! plane vorbereiten organisieren ausdenken',
    nouns:
      'party feier geburtstag *geburtstag hochzeit *treffen budget ziele projekt workshop praesentation vortrag wochenplan',
  },
  wait: { verbs: 'warten! warte! abwarten! nachhaken!', nouns: 'rueckmeldung bestaetigung' },
}
