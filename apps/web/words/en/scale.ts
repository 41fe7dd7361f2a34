import { spoken } from '../spoken.ts'

export const scale = spoken('scale', {
  mood: ['very low mood', 'low mood', 'even mood', 'good mood', 'very good mood'],
  energy: ['very low energy', 'low energy', 'medium energy', 'high energy', 'very high energy'],
  focus: ['very scattered', 'scattered', 'partly focused', 'focused', 'very focused'],
})
