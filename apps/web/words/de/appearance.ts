import type { All } from '../all.ts'

export const appearance: All['appearance'] = {
  heading: 'Aussehen',
  close: 'Schließen',
  theme: 'Farbwelt',
  themes: {
    system: 'Wie dieses Gerät',
    night: 'Nacht',
    day: 'Tag',
    contrast: 'Hoher Kontrast',
    plain: 'Schlicht',
  },
  motion: 'Bewegung',
  glass: 'Glas',
  glassHint: 'Flächen lassen den Himmel durch.',
  sound: 'Ton',
  celebration: 'Licht, wenn etwas erledigt ist',
  textSize: 'Schriftgröße',
  textSizes: { 0: 'Üblich', 1: 'Größer', 2: 'Groß', 3: 'Am größten' },
  spacing: 'Abstände',
  spacings: { 0: 'Üblich', 1: 'Mehr', 2: 'Am meisten' },
  plainFont: 'Die Schrift dieses Geräts',
  language: 'Sprache',
  asDevice: 'Wieder diesem Gerät folgen',
  asDeviceHint: 'Farbwelt, Bewegung und Glas richten sich nach diesem Gerät.',
}
