/** The steps of each kind in English, in the order of doing: a first move for the hands, a small, a five-minute, an onward one. */
import type { Templates } from '../template.ts'

export const en: Templates = {
  write: [
    [2, 'Open the document for “…” and leave it on the screen'],
    [3, 'Type three words that belong in “…”'],
    [5, 'Open the document for “…” and type one bad sentence'],
    [5, 'Add two rough sentences to “…”'],
  ],
  call: [
    [2, 'Take the phone and find the number of “…”'],
    [3, 'Write down the first sentence to say to “…”'],
    [5, 'Write down two points for the call with “…”'],
    [5, 'Call “…” and say the first sentence'],
  ],
  message: [
    [2, 'Open an empty message for “…”'],
    [3, 'Type one rough line of the message for “…”'],
    [5, 'Write the message for “…” in three rough lines'],
    [3, 'Read the message for “…” once and send it'],
  ],
  clean: [
    [2, 'Take one cloth and stand in front of “…”'],
    [3, 'Wipe one spot of “…”, as big as a plate'],
    [5, 'Clean one corner of “…” and stop there'],
    [5, 'Clean the next corner of “…”'],
  ],
  tidy: [
    [2, 'Pick up one thing at “…” and put it in its place'],
    [3, 'Put five things at “…” in their places'],
    [5, 'Clear one surface at “…”, as big as a tray'],
    [5, 'Clear the next surface at “…”'],
  ],
  laundry: [
    [2, 'Pick up one armful for “…” and carry it'],
    [3, 'Make two heaps for “…”: light and dark'],
    [5, 'Do the first part of “…”: one basket or one pile'],
    [5, 'Put one pile of “…” where it belongs'],
  ],
  dishes: [
    [2, 'Put one plate of “…” beside the water'],
    [3, 'Wash or load three things of “…”'],
    [5, 'Wash or load the glasses and cups of “…”'],
    [5, 'Do the plates of “…” next'],
  ],
  pay: [
    [2, 'Put the paper or the page for “…” in front of you'],
    [3, 'Open the bank page and lay “…” beside it'],
    [5, 'Type the amount and the account for “…”'],
    [3, 'Send the payment for “…” and keep the receipt'],
  ],
  decide: [
    [2, 'Take paper and write down the question: “…”'],
    [3, 'Write down two possible answers to “…”'],
    [5, 'Write one good point beside each answer to “…”'],
    [5, 'Choose one answer to “…” and write down why'],
  ],
  read: [
    [2, 'Open “…” at the page where it goes on'],
    [3, 'Read one paragraph of “…”'],
    [5, 'Read two pages of “…”'],
    [3, 'Write down one line about what “…” said'],
  ],
  study: [
    [2, 'Put the material for “…” on the table and open it'],
    [3, 'Read one heading of “…” and say it in your own words'],
    [5, 'Write down three things about “…” from memory'],
    [5, 'Do one exercise of “…”'],
  ],
  code: [
    [2, 'Open the project for “…” in the editor'],
    [3, 'Write one comment at the line where “…” begins'],
    [5, 'Write down what “…” takes in and what comes out'],
    [5, 'Change one line for “…” and run it'],
  ],
  cook: [
    [2, 'Put one pot or pan for “…” on the stove'],
    [3, 'Take out three ingredients for “…”'],
    [5, 'Wash and cut the first ingredient for “…”'],
    [5, 'Turn on the heat and begin with “…”'],
  ],
  shop: [
    [2, 'Take paper or the phone and write “…” at the top'],
    [3, 'Look in the cupboard and write down two things for “…”'],
    [5, 'Write the list for “…” and put it beside a bag'],
    [5, 'Take the list and the bag and leave for “…”'],
  ],
  travel: [
    [2, 'Put an open bag for “…” on the bed'],
    [3, 'Lay three things for “…” beside the bag'],
    [5, 'Write down ten things that “…” needs'],
    [5, 'Put the first five things for “…” into the bag'],
  ],
  book: [
    [2, 'Open the page or the contact for “…”'],
    [3, 'Write down two days and times that fit for “…”'],
    [5, 'Ask for a time for “…”, by phone or on the page'],
    [2, 'Put the time of “…” into the calendar'],
  ],
  form: [
    [2, 'Put the papers for “…” in one heap on the table'],
    [3, 'Fill in name and address for “…”'],
    [5, 'Fill in the first page of “…” as far as it goes'],
    [5, 'Write down what “…” still asks for'],
  ],
  errand: [
    [2, 'Put what “…” needs beside the door'],
    [3, 'Put on shoes and take the keys for “…”'],
    [5, 'Look up the way and the opening hours for “…”'],
    [5, 'Go out of the door for “…”'],
  ],
  exercise: [
    [2, 'Put on the shoes or clothes for “…”'],
    [3, 'Go to the place for “…” and stretch once'],
    [5, 'Do five slow minutes of “…”'],
    [5, 'Do five more minutes of “…”'],
  ],
  fix: [
    [2, 'Put “…” in good light and look at it'],
    [3, 'Write down what is broken at “…”'],
    [5, 'Lay out one tool and one part for “…”'],
    [5, 'Try one small repair at “…” and stop there'],
  ],
  plan: [
    [2, 'Take paper and write “…” in the middle'],
    [3, 'Write down two things that belong to “…”'],
    [5, 'Write down the parts of “…” and number the first three'],
    [5, 'Give the first part of “…” a day'],
  ],
  wait: [
    [2, 'Write down who or what “…” waits for'],
    [3, 'Look for the last message about “…”'],
    [5, 'Ask in two lines how far “…” is'],
    [2, 'Choose a day to look at “…” next'],
  ],
  other: [
    [2, 'Take one thing that “…” needs into your hand'],
    [3, 'Write down the smallest part of “…”'],
    [5, 'Work on “…” for five minutes and stop there'],
    [5, 'Work on “…” for five more minutes'],
  ],
}

/** The smallest move of all, whatever the kind. */
export const smallestEn = 'Stand up and go to the place for “…”'

/** When every step of a kind is done and the task is not. */
export const onwardEn: readonly string[] = [
  'Look at “…” and write down what is left',
  'Do the next small part of “…” for five minutes',
  'Work on “…” for five more minutes',
]
