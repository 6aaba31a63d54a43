import type { Coaching } from '@/lib/core/messages/coach';
import type { Message } from '@/lib/core/model';

type MessageKind = Message['kind'];

const KINDS: Record<MessageKind, string> = {
  valkomst: 'Välkomst',
  igang: 'Kommit igång',
  'efter-modul': 'Efter modul',
  svar: 'Svar på fråga',
  motstand: 'Motstånd',
  hemuppgift: 'Hemuppgift',
  svacka: 'Svacka',
  'ej-inloggad': 'Inte inloggad',
  uppehall: 'Uppehåll',
  'planerat-samtal': 'Planerat samtal',
  brev: 'Brev',
  avslut: 'Avslut',
  overlamning: 'Byte och överlämning',
  avisering: 'Aviseringar',
  'ring-i-stallet': 'Ring i stället',
};

/** Every Swedish string of the messages to patients and the coach line. Functions take the values that stand in a string. */
export const messages = {
  heading: 'Meddelanden',
  kind: (kind: MessageKind) => KINDS[kind],
  fits: 'Passar nu',
  insert: 'Skriv in',
  /** Why a message of the kind ring-i-stallet has no button that writes it. */
  toPhone: 'Det här är ett råd till dig och skrivs inte till patienten.',
  byPost: 'Skickas som brev.',
  coach: ({ words, questions, gaps, names }: Coaching) =>
    [
      counted(words, 'ord', 'ord'),
      counted(questions, 'fråga', 'frågor'),
      ...(gaps.length > 0 ? [`${counted(gaps.length, 'lucka', 'luckor')} kvar`] : []),
      ...(names.length > 0 ? [`namn på en annan patient: ${list(names)}`] : []),
    ].join(' · '),
  empty: 'Paketet har inga meddelanden.',
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function list(names: Coaching['names']): string {
  return [...new Set(names.map(({ name }) => `”${name}”`))].join(', ');
}
