/** Words of a message that are set in one way. */
interface RichRun {
  text: string;
  bold: boolean;
}

/** A line or a bullet of a message. */
export interface RichBlock {
  bullet: boolean;
  runs: readonly RichRun[];
}

const BLOCKS = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'BLOCKQUOTE']);
const BOLD = new Set(['B', 'STRONG']);

/** A text without format, line by line. Empty lines stay. */
export function plainBlocks(text: string): RichBlock[] {
  return text.split('\n').map((line) => ({ bullet: false, runs: [{ text: line, bold: false }] }));
}

/** What is written in an editor: its lines and bullets with their bold words; nothing where it is empty. */
export function richText(editor: Node): RichBlock[] {
  const blocks: { bullet: boolean; runs: RichRun[] }[] = [];
  let open = false;
  const add = (text: string, bold: boolean, bullet: boolean) => {
    if (!open) blocks.push({ bullet, runs: [] });
    open = true;
    blocks.at(-1)?.runs.push({ text, bold });
  };
  const walk = (node: Node, bold: boolean, bullet: boolean) => {
    for (const child of node.childNodes) {
      const name = child.nodeName;
      if (child.nodeType === Node.TEXT_NODE) add(child.nodeValue ?? '', bold, bullet);
      if (BLOCKS.has(name)) open = false;
      walk(child, bold || BOLD.has(name), bullet || name === 'LI');
      if (BLOCKS.has(name) || name === 'BR') open = false;
    }
  };
  walk(editor, false, false);
  const hasWords = ({ runs }: RichBlock) => runs.some(({ text }) => text.trim() !== '');
  return blocks.filter(hasWords);
}
