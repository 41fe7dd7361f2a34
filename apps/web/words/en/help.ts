import { spoken } from '../spoken.ts'

export const help = spoken('help', {
  heading: 'Talk to a person',
  intro: 'Sol OS is software. No person watches it, and it cannot call for help.',
  emergencyHeading: 'When somebody is in danger now',
  emergency:
    'Call the emergency number where you are. In the European Union and in many other countries it is 112. In the United States and Canada it is 911.',
  emergencyElsewhere:
    'Elsewhere, local emergency services have a number of their own. Any person nearby can call them too.',
  talkHeading: 'When talking would help',
  talk: 'Many countries have helplines that listen at any hour, by voice or by text. The site findahelpline.com lists them by country.',
  knownHeading: 'Somebody who knows you',
  known:
    'A friend, somebody in the family, a neighbour or a doctor can be the right person too. One line is enough: “Can you talk for ten minutes?”',
  instanceHeading: 'About this installation',
  instance: 'Questions about the app go to whoever runs this installation.',
  checked: (date: string) => `These words were last checked on ${date}. Numbers can change.`,
  back: 'Back',
})
