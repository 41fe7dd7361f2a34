/** How long a text is tells something about it: what is sealed is filled up to steps of 256 bytes (ISO/IEC 7816-4). */

const step = 256
const mark = 0x80

/** The bytes, a mark, and zeros up to the next step. */
export const padded = (bytes: Uint8Array): Buffer => {
  const whole = Buffer.alloc((Math.floor(bytes.length / step) + 1) * step)
  whole.set(bytes)
  whole[bytes.length] = mark
  return whole
}

/** @throws RangeError when there is no mark; what was authenticated always has one */
export const unpadded = (whole: Buffer): Buffer => {
  let end = whole.length - 1
  while (end >= 0 && whole[end] === 0) end -= 1
  if (whole[end] !== mark) throw new RangeError('no padding')
  return whole.subarray(0, end)
}
