import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedGap } from '@/lib/core/phrases/expand-phrase';
import { followEdit } from '@/lib/core/phrases/follow-edit';

/** A text in which [x] marks each gap, with the signs in it. */
function marked(pattern: string): { text: string; gaps: PlacedGap[] } {
  const gaps: PlacedGap[] = [];
  let text = '';
  for (const [index, part] of pattern.split(/[[\]]/).entries()) {
    if (index % 2 === 1) {
      const gap = { kind: 'text', label: 'Lucka', sign: part } as const;
      const [start, end] = [text.length, text.length + part.length];
      gaps.push({ name: `lucka${index}`, gap, start, end, filled: false });
    }
    text += part;
  }
  return { text, gaps };
}

/** What stands in each gap after the edit, marked where it counts as filled; null when a place is lost. */
function followed(pattern: string, after: string, hint: number): string[] | null {
  const { text, gaps } = marked(pattern);
  const moved = followEdit(gaps, text, after, hint);
  return (
    moved?.map(({ start, end, filled }) => after.slice(start, end) + (filled ? '✓' : '')) ?? null
  );
}

const UPPINT = 'Före. Patienten tilldelas modul [x]. Uppföljning den [xx] Efter.';

describe('an edit in the active gap', () => {
  it.each([
    ['a value in place of the sign', 'modul 5.', ['5✓', 'xx']],
    ['a longer value', 'modul 12.', ['12✓', 'xx']],
    ['a value that begins with the sign', 'modul x1.', ['x1✓', 'xx']],
    ['a value that ends with the sign', 'modul 1x.', ['1x✓', 'xx']],
    [
      'a value that looks like the text after it',
      'modul . Uppföljning den.',
      ['. Uppföljning den✓', 'xx'],
    ],
    ['nothing: the gap is empty and not filled', 'modul .', ['', 'xx']],
  ])('gives it %s', (_, end, expected) => {
    const after = marked(UPPINT).text.replace('modul x.', () => end);
    expect(followed(UPPINT, after, 0)).toEqual(expected);
  });

  it('gives the last gap its date', () => {
    const after = marked(UPPINT).text.replace('den xx', 'den 2026-12-01');
    expect(followed(UPPINT, after, 1)).toEqual(['x', '2026-12-01✓']);
  });

  it('right at its edge belongs to it', () => {
    expect(followed('a [x] b', 'a 1x b', 0)).toEqual(['1x✓']);
    expect(followed('a [x] b', 'a x1 b', 0)).toEqual(['x1✓']);
    expect(followed('[x][xx]', 'x1xx', 0)).toEqual(['x1✓', 'xx']);
  });

  it('that brings the sign back leaves it unfilled', () => {
    const { gaps } = marked('modul [5].');
    const [five] = gaps as [PlacedGap];
    const filled = [{ ...five, gap: { ...five.gap, sign: 'x' }, filled: true }];
    expect(followEdit(filled, 'modul 5.', 'modul x.', 0)?.[0]?.filled).toBe(false);
  });
});

describe('an edit outside the gaps', () => {
  it.each([
    ['before all', (text: string) => `Nytt. ${text}`],
    ['away before all', (text: string) => text.slice(6)],
    ['between the gaps', (text: string) => text.replace('Uppföljning', 'Återbesök')],
    ['after all', (text: string) => `${text} Nytt.`],
    ['of nothing', (text: string) => text],
  ])('%s leaves each gap over its sign', (_, edit) => {
    for (const hint of [0, 1]) {
      expect(followed(UPPINT, edit(marked(UPPINT).text), hint)).toEqual(['x', 'xx']);
    }
  });

  it('at the edge of a gap that is not active is not the gap’s', () => {
    expect(followed('a [x] b [y] c', 'a x b yQ c', 0)).toEqual(['x', 'y']);
    expect(followed('a [x] b [y] c', 'a x b Qy c', 0)).toEqual(['x', 'y']);
  });
});

describe('an edit that eats a gap from outside', () => {
  it.each([
    ['its end', 'a [xyz] b', 'a xyb'],
    ['its start', 'a [xyz] b', 'ayz b'],
    ['all of it', 'a [xyz] b', 'ab'],
    ['all of it for a word', 'a [xyz] b', 'aQb'],
    ['the whole text', 'a [xyz] b', ''],
    ['all of it and what is like the text before', 'ab [xyz]ab ', 'ab '],
  ])('by %s loses its place', (_, before, after) => {
    expect(followed(before, after, 0)).toBeNull();
    expect(followed(`[q] ${before}`, `q ${after}`, 0)).toBeNull();
  });
});

/** Plain texts around gaps whose signs stand nowhere else, so that each edit can be told. */
const between = fc.array(fc.constantFrom('a', 'b', ' ', '.', 'å'), { minLength: 1, maxLength: 6 });
const layout = fc.array(between, { minLength: 3, maxLength: 5 }).map((parts) => {
  const signs = ['x1', 'y2', 'z3', 'w4'];
  return parts
    .map((part, i) => part.join('') + (i < parts.length - 1 ? `[${signs[i]}]` : ''))
    .join('');
});
const typed = fc
  .array(fc.constantFrom('Q', '7', 'Ö', '\n'), { maxLength: 8 })
  .map((c) => c.join(''));

describe('whatever the edit', () => {
  it('any value in the active gap stays in it, and the others stay over their own signs', () => {
    fc.assert(
      fc.property(layout, fc.nat(), fc.nat(2), fc.nat(2), typed, (pattern, pick, a, b, value) => {
        const { text, gaps } = marked(pattern);
        const hint = pick % gaps.length;
        const active = gaps[hint] as PlacedGap;
        const [from, to] = [active.start + Math.min(a, b), active.start + Math.max(a, b)];
        const after = text.slice(0, from) + value + text.slice(to);
        const moved = followEdit(gaps, text, after, hint) ?? [];
        const held = moved.map(({ start, end }) => after.slice(start, end));
        const expected = gaps.map((gap, index) =>
          index === hint
            ? text.slice(gap.start, from) + value + text.slice(to, gap.end)
            : gap.gap.sign,
        );
        expect(held).toEqual(expected);
      }),
    );
  });

  it('one outside shifts the gaps after it and no others', () => {
    fc.assert(
      fc.property(
        layout,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        typed,
        (pattern, pick, at, length, value) => {
          const { text, gaps } = marked(pattern);
          const hint = pick % gaps.length;
          const room = outside(text, gaps)[at % (gaps.length + 1)] as [number, number];
          const from = room[0] + (at % (room[1] - room[0] + 1));
          const to = Math.min(room[1], from + length);
          const active = gaps[hint] as PlacedGap;
          fc.pre(from !== active.end && to !== active.start);
          const after = text.slice(0, from) + value + text.slice(to);
          const moved = followEdit(gaps, text, after, hint) ?? [];
          expect(moved.map(({ start, end }) => after.slice(start, end))).toEqual(
            gaps.map(({ gap }) => gap.sign),
          );
          expect(moved.map(({ filled }) => filled)).toEqual(gaps.map(() => false));
        },
      ),
    );
  });

  it('one that reaches from outside into a gap, or over one, loses it', () => {
    fc.assert(
      fc.property(layout, fc.nat(), fc.nat(), fc.boolean(), (pattern, pick, eaten, over) => {
        const { text, gaps } = marked(pattern);
        const gap = gaps[eaten % gaps.length] as PlacedGap;
        const [from, to] = [gap.start - 1, over ? gap.end + 1 : gap.start + 1];
        const after = `${text.slice(0, from)}Q${text.slice(to)}`;
        expect(followEdit(gaps, text, after, pick % gaps.length)).toBeNull();
      }),
    );
  });
});

/** The stretches of the text that are no gap's. */
function outside(text: string, gaps: readonly PlacedGap[]): [number, number][] {
  const starts = [0, ...gaps.map(({ end }) => end)];
  const ends = [...gaps.map(({ start }) => start), text.length];
  return starts.map((start, index) => [start, ends[index] ?? start]);
}
