export interface TabChannel<Message> {
  post: (message: Message) => void
  close: () => void
}

/** Short notes to the other tabs of this browser; where it has no such channel, nothing happens. */
export const openTabChannel = <Message>(
  name: string,
  onMessage: (message: Message) => void,
): TabChannel<Message> => {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(name)
  channel.onmessage = (event: MessageEvent<Message>) => {
    onMessage(event.data)
  }
  return {
    post: (message) => {
      channel.postMessage(message)
    },
    close: () => {
      channel.close()
    },
  }
}
