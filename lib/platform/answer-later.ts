/** What a message listener is given to answer with. */
export type SendResponse = (answer: unknown) => void;

/**
 * Sends the answer when it is there, and keeps the channel open till then; the way that every browser understands.
 * @returns what the listener gives back to the browser
 */
export function answerLater(answer: Promise<unknown>, send: SendResponse): true {
  void answer.then(send, () => send(undefined));
  return true;
}
