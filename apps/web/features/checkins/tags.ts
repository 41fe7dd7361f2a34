/** Tags as they are typed, with commas between. Pure. */
const longest = 40
const most = 20

/** Each once, whatever its case; what is too long is cut, since the server would refuse the whole check-in. */
export const tagsOf = (text: string): string[] => {
  const tags = text
    .split(',')
    .map((tag) => tag.trim().replace(/^#/, '').slice(0, longest).trim())
    .filter((tag) => tag !== '')
  const seen = new Set<string>()
  return tags
    .filter((tag) => {
      const isNew = !seen.has(tag.toLowerCase())
      seen.add(tag.toLowerCase())
      return isNew
    })
    .slice(0, most)
}
