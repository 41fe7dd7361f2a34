/** An invitation travels behind the `#` of an address, which browsers send to nobody. */

const sign = '#invite='

export const inviteLink = (invite: string): string => `${location.origin}/rooms/${sign}${invite}`

/** The invitation of this address, or nothing. */
export const inviteIn = (hash: string): string | null => {
  const invite = hash.startsWith(sign) ? hash.slice(sign.length) : ''
  return /^[\w-]{32}$/.test(invite) ? invite : null
}

const key = 'sol-invite'

/** Takes it out of the address, so that no copy of the address gives it away; it stays in this tab, also over signing in. */
export const takeInvite = (): string | null => {
  const invite = inviteIn(location.hash)
  if (invite !== null) {
    sessionStorage.setItem(key, invite)
    history.replaceState(history.state, '', location.pathname)
  }
  return sessionStorage.getItem(key)
}

export const dropInvite = (): void => sessionStorage.removeItem(key)
