/** A recovery key as people can write it down: Crockford's base 32, which has no letters that look alike. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const recoveryLength = 32
const groupLength = 4

export const recoveryText = (bytes: Uint8Array): string => {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  const letters = (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[parseInt(five.padEnd(5, '0'), 2)])
  return (letters.join('').match(new RegExp(`.{1,${String(groupLength)}}`, 'g')) ?? []).join(' ')
}

/** What was written down, read again: case, spaces, hyphens and look-alikes do not matter. null: it is not a whole key. */
export const recoveryBytes = (text: string): Uint8Array | null => {
  const letters = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  if (letters.length !== Math.ceil((recoveryLength * 8) / 5)) return null
  const values = Array.from(letters, (letter) => alphabet.indexOf(letter))
  if (values.includes(-1)) return null
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('')
  if (bits.slice(recoveryLength * 8).includes('1')) return null
  return Uint8Array.from(
    (bits.slice(0, recoveryLength * 8).match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2)),
  )
}
