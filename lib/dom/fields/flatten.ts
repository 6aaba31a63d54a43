/** A place in the document, as a Range's boundary has it. */
interface DomPoint {
  node: Node;
  offset: number;
}

/** A stretch of the text and the place it stands in; an empty line has one of length 0. */
interface Piece {
  point: DomPoint;
  start: number;
  length: number;
}

/** The text of a rich field as a person reads it, and the way from its characters to the document and back. */
export interface FlatText {
  text: string;
  /** The character that a place in the document stands before; the nearest one where it lies outside. */
  offsetOf(point: DomPoint): number;
  /**
   * The place in the document before that character.
   * @param forward where two pieces of text meet there: true for the start of the second, else the end of the first
   */
  pointAt(offset: number, forward?: boolean): DomPoint;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/**
 * Reads a rich field's text without asking for layout. A block starts a line, `<br>` ends one; the filler that
 * editors leave in an empty line is no line of its own.
 */
export function flatten(root: HTMLElement): FlatText {
  const walk = new Walk(keepsLineBreaks(root));
  walk.children(root);
  return {
    text: walk.text,
    offsetOf: (point) => walk.offsetOf(point, root),
    pointAt: (offset, forward = false) =>
      walk.pointAt(offset, forward) ?? { node: root, offset: 0 },
  };
}

function keepsLineBreaks(root: HTMLElement): boolean {
  const view = root.ownerDocument.defaultView;
  return view?.getComputedStyle(root).whiteSpace.startsWith('pre') ?? false;
}

class Walk {
  text = '';
  private pieces: Piece[] = [];
  private childStarts = new Map<Node, number[]>();
  private breakDue = false;
  private lineHasText = false;

  constructor(private readonly keepsBreaks: boolean) {}

  children(parent: Node): void {
    const starts: number[] = [];
    this.childStarts.set(parent, starts);
    for (const child of parent.childNodes) {
      starts.push(this.here());
      this.node(child);
    }
    starts.push(this.here());
  }

  offsetOf({ node, offset }: DomPoint, root: Node): number {
    const piece = this.pieces.find((candidate) => candidate.point.node === node);
    if (piece && node.nodeType === Node.TEXT_NODE)
      return piece.start + Math.min(offset, piece.length);
    const start = this.childStarts.get(node)?.[offset];
    if (start !== undefined) return Math.min(start, this.text.length);
    return node === root || node.parentNode === null
      ? this.text.length
      : this.offsetOf(before(node), root);
  }

  pointAt(offset: number, forward: boolean): DomPoint | null {
    const here = this.pieces.filter(
      ({ start, length }) => start <= offset && offset <= start + length,
    );
    const texts = here.filter(({ length }) => length > 0);
    const piece = texts.at(forward ? -1 : 0) ?? here[0] ?? this.pieces.at(-1);
    if (!piece) return null;
    if (piece.point.node.nodeType !== Node.TEXT_NODE) return piece.point;
    return { node: piece.point.node, offset: Math.min(offset - piece.start, piece.length) };
  }

  private here(): number {
    return this.text.length + (this.breakDue ? 1 : 0);
  }

  private node(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.characters(node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const tag = node.nodeName;
    if (SKIPPED.has(tag)) return;
    if (tag === 'BR') this.lineBreak(node);
    else if (BLOCKS.has(tag)) this.block(node);
    else this.children(node);
  }

  private block(node: Node): void {
    this.endLine();
    this.children(node);
    this.endLine();
  }

  private characters(node: Text): void {
    const data = this.keepsBreaks ? node.data : node.data.replace(/[\n\t]/g, ' ');
    if (data === '') return;
    this.payBreak();
    this.pieces.push({ point: { node, offset: 0 }, start: this.text.length, length: data.length });
    this.text += data;
    this.lineHasText = true;
  }

  private lineBreak(node: Node): void {
    this.payBreak();
    this.pieces.push({ point: before(node), start: this.text.length, length: 0 });
    this.breakDue = true;
    this.lineHasText = false;
  }

  private endLine(): void {
    if (this.lineHasText) this.breakDue = true;
    this.lineHasText = false;
  }

  private payBreak(): void {
    if (this.breakDue) this.text += '\n';
    this.breakDue = false;
  }
}

function before(node: Node): DomPoint {
  const parent = node.parentNode ?? node;
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, node) };
}
