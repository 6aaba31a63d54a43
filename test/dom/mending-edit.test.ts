import { describe, expect, it } from 'vitest';
import { mendingEdit } from '@/lib/dom/write/mending-edit';

const LINES = ['Rad ett.', 'Rad två.', 'Rad tre i0', 'Rad fyra.', 'Rad fem.'];
const text = LINES.join('\n');
const start = text.indexOf('i0');
/** A step of undo that is to bring back "i0" where a phrase of two lines stands. */
const goal = { text, start, end: start + 2, instead: 'En fras\ni två rader.' };

/** The text after the mending; null where none is done. */
function mended(now: string): string | null {
  const edit = mendingEdit(now, goal);
  return edit && now.slice(0, edit.start) + edit.text + now.slice(edit.end);
}

describe('what a step did too much or too little of is mended', () => {
  for (const [what, now] of Object.entries({
    'nothing was undone': text.replace('i0', goal.instead),
    'what was typed behind came back instead': text.replace('i0', `${goal.instead}!`),
    'half of the phrase is left': text.replace('i0', 'fras\ni två'),
    'the typing before went with it': text.replace('Rad tre i0', 'Rad '),
    'all that was typed went with it': '',
    'an editor draws the phrase in lines and capitals': text.replace(
      'i0',
      '\nEN FRAS\n\nI TVÅ RADER.',
    ),
  })) {
    it(what, () => expect(mended(now)).toBe(text));
  }
});

describe('lines that are drawn elsewhere after the step are let be', () => {
  for (const [what, now] of Object.entries({
    'further down': [...LINES.slice(2), 'Rad sex.', 'Rad sju.'].join('\n'),
    'further up': ['Rad minus ett.', 'Rad noll.', ...LINES.slice(0, 4)].join('\n'),
    'fewer below': LINES.slice(0, 4).join('\n'),
    'fewer above': LINES.slice(1).join('\n'),
    'more below': `${text}\nRad sex.`,
    'fewer below, and the phrase still there': LINES.slice(0, 4)
      .join('\n')
      .replace('i0', goal.instead),
  })) {
    it(what, () => expect(mended(now)).toBe(null));
  }
});
