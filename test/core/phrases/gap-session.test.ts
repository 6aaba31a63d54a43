import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandPhrase } from '@/lib/core/phrases/expand-phrase';
import {
  beginSession,
  followSession,
  type GapSession,
  stepSession,
} from '@/lib/core/phrases/gap-session';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { packSchema } from '@/lib/schema/pack';
import type { Phrase } from '@/lib/schema/phrase';

const { phrases } = packSchema.parse(builtInPackDocuments().kalmar);

function phrase(trigger: string): Phrase {
  return phrases.find((own) => own.trigger === trigger) as Phrase;
}

/** The walk after uppint was written between these texts. */
function begin(before = '', after = '', known: Record<string, string> = {}): GapSession {
  const expansion = expandPhrase(phrase('uppint'), known);
  const text = before + expansion.text + after;
  return beginSession(phrase('uppint'), expansion, before.length, text) as GapSession;
}

function inGaps(session: GapSession | null): string[] | null {
  return session?.gaps.map(({ start, end }) => session.text.slice(start, end)) ?? null;
}

/** The walk after the active gap has been given a value. */
function fill(session: GapSession, value: string): GapSession {
  const gap = session.gaps[session.active];
  const { text } = session;
  const after = text.slice(0, gap?.start) + value + text.slice(gap?.end);
  return followSession(session, after) as GapSession;
}

describe('a walk through the gaps', () => {
  it('begins in the first gap, wherever in the field the phrase was written', () => {
    for (const before of ['', 'Hej. ', 'Rad ett\nRad två\n']) {
      const session = begin(before, ' Slut');
      expect(session.active).toBe(0);
      expect(inGaps(session)).toEqual(['x', 'xx']);
      expect(session.text.slice(session.start, session.end)).toBe(
        'Patienten tilldelas modul x. Uppföljning den xx',
      );
    }
  });

  it('begins in the first gap that is not known', () => {
    expect(begin('', '', { modul: '4' }).active).toBe(1);
  });

  it('does not begin where all is known, or where there is no gap', () => {
    for (const trigger of ['Madrs3', 'behint3å']) {
      const expansion = expandPhrase(phrase(trigger));
      expect(beginSession(phrase(trigger), expansion, 0, expansion.text)).toBeNull();
    }
  });

  it('goes on and back, and ends past either end', () => {
    const first = begin();
    const second = stepSession(first, 1);
    expect(second?.active).toBe(1);
    expect(stepSession(second as GapSession, 1)).toBeNull();
    expect(stepSession(second as GapSession, -1)?.active).toBe(0);
    expect(stepSession(first, -1)).toBeNull();
  });
});

describe('the walk follows the text', () => {
  it('while one gap after the other is filled', () => {
    const first = fill(begin('Hej. ', ' Slut'), '5');
    const second = fill(stepSession(first, 1) as GapSession, '2026-12-01');
    expect(second.text).toBe('Hej. Patienten tilldelas modul 5. Uppföljning den 2026-12-01 Slut');
    expect(inGaps(second)).toEqual(['5', '2026-12-01']);
    expect(second.gaps.map(({ filled }) => filled)).toEqual([true, true]);
    expect(second.text.slice(second.start, second.end)).toBe(
      'Patienten tilldelas modul 5. Uppföljning den 2026-12-01',
    );
  });

  it('back to a gap that was filled, to correct it', () => {
    const second = stepSession(fill(begin(), '5'), 1) as GapSession;
    const corrected = fill(stepSession(second, -1) as GapSession, '6');
    expect(inGaps(corrected)).toEqual(['6', 'xx']);
  });

  it('key by key', () => {
    let session = stepSession(begin('Hej. ', ' Slut'), 1) as GapSession;
    for (const value of ['2', '20', '202', '2026', '2026-', '', '1', '1/12']) {
      session = fill(session, value);
      expect(inGaps(session)).toEqual(['x', value]);
    }
  });

  it('and is the same walk when nothing has changed', () => {
    const session = begin();
    expect(followSession(session, session.text)).toBe(session);
  });

  it('when text is written before the phrase: the phrase is where it stands', () => {
    const session = begin('Hej. ', ' Slut');
    const moved = followSession(session, `Nytt. ${session.text}`) as GapSession;
    expect(inGaps(moved)).toEqual(['x', 'xx']);
    expect(moved.text.slice(moved.start, moved.end)).toBe(
      'Patienten tilldelas modul x. Uppföljning den xx',
    );
  });

  it('when text is written after the phrase: that is not the phrase’s', () => {
    const session = begin('Hej. ', ' Slut');
    const moved = followSession(session, `${session.text} Nytt.`) as GapSession;
    expect(moved.text.slice(moved.start, moved.end)).toBe(
      'Patienten tilldelas modul x. Uppföljning den xx',
    );
  });

  it('until a gap is eaten from outside, or the phrase is gone', () => {
    const session = begin('Hej. ', ' Slut');
    expect(followSession(session, session.text.replace('modul x.', 'modu'))).toBeNull();
    expect(followSession(session, session.text.replace(/den xx/, 'd'))).toBeNull();
    expect(followSession(session, 'Hej.  Slut')).toBeNull();
    expect(followSession(session, 'Hej. uppint Slut')).toBeNull();
    expect(followSession(session, '')).toBeNull();
  });

  it('through any values for the gaps, in any order of steps', () => {
    const letters = fc.constantFrom('x', '1', '.', ' ', 'd', 'Ö', '\n');
    const value = fc.array(letters, { maxLength: 6 }).map((characters) => characters.join(''));
    const step = fc.tuple(fc.constantFrom<1 | -1>(1, -1), value);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let session = begin('Modul x den xx. ', ' den xx x.');
        const expected = ['x', 'xx'];
        for (const [direction, own] of steps) {
          session = stepSession(session, direction) ?? session;
          session = fill(session, own);
          expected[session.active] = own;
          expect(inGaps(session)).toEqual(expected);
          expect(session.text).toBe(
            `Modul x den xx. Patienten tilldelas modul ${expected[0]}. Uppföljning den ${expected[1]} den xx x.`,
          );
        }
      }),
    );
  });
});
