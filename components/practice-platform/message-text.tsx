import type { RichBlock } from './rich-text';

/** What {@link MessageText} takes. */
export interface MessageTextProps {
  blocks: readonly RichBlock[];
}

/** A message as it was written: its lines and bullets with their bold words. */
export function MessageText({ blocks }: MessageTextProps) {
  return (
    <>
      {blocks.map(({ bullet, runs }, at) => (
        <div key={at} class={bullet ? 'bullet' : undefined}>
          {runs.map(({ text, bold }, place) => (bold ? <b key={place}>{text}</b> : text))}
        </div>
      ))}
    </>
  );
}
