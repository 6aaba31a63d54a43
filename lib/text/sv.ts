/**
 * Every Swedish string of the interface, by the part of it that shows them; import as `sv`.
 * Functions take the values that stand in a string.
 */
import { spokenDay } from '@/lib/core/dates/calendar';
import type { Suggestion } from '@/lib/core/phrases/suggest-values';

export { notices } from './notices';
export { enabling, popup } from './popup';

const KEY_NAMES: Record<string, string> = { Space: 'Mellanslag', Shift: 'Skift' };

/** A shortcut as it is shown: "Ctrl + Skift + Mellanslag". */
export function keys(shortcut: string): string {
  return shortcut
    .split('+')
    .map((part) => KEY_NAMES[part] ?? part)
    .join(' + ');
}

export const update = {
  reload: 'Ledtråd har uppdaterats och är pausat här. Ladda om sidan när du har sparat.',
};

export const strip = {
  label: 'Ledtråd',
  close: 'Stäng',
  leftOvers: (count: number) => `${count} ${count === 1 ? 'lucka' : 'luckor'} kvar`,
  showNext: 'Visa nästa',
};

export const phrase = {
  written: (trigger: string, gaps: number) =>
    gaps === 0
      ? `Frasen ${trigger} är inskriven.`
      : `Frasen ${trigger} är inskriven, ${counted(gaps)} att fylla.`,
  refused: (trigger: string) =>
    `Det gick inte att skriva frasen ”${trigger}” i det här fältet. Fältet är som det var.`,
  notRestored: (trigger: string) =>
    `Frasen ”${trigger}” kunde inte skrivas som den är, och sidan har ändrat fältet. Kontrollera vad som står där.`,
  tooLong: (trigger: string, room: number) =>
    `Frasen ”${trigger}” får inte plats: fältet tar högst ${room} tecken. Inget är skrivet.`,
  elsewhere: (trigger: string) =>
    `Frasen ”${trigger}” hör till journalen och skrivs inte i ett meddelande till patienten.`,
  oneLine: 'Fältet har bara en rad, så radbrytningarna blev mellanslag.',
  copy: 'Kopiera texten',
  copied: 'Texten är kopierad. Klistra in den med Ctrl+V.',
  notCopied: 'Texten gick inte att kopiera. Sök upp frasen i Ledtråds fönster och markera den där.',
};

export const gaps = {
  entered: (label: string, position: number, count: number, suggestions: number) =>
    `${label}, lucka ${position} av ${count}.${suggestions > 0 ? ` ${suggestions} förslag, pil ned väljer.` : ''}`,
  position: (position: number, count: number) => `Lucka ${position} av ${count}`,
  help: 'Skriv, eller välj med pil ned och Enter. Tab går vidare, Esc lämnar.',
  suggestion: (suggestion: Suggestion) => {
    const { value, detail } = suggestionParts(suggestion);
    return detail ? `${value}, ${detail}` : value;
  },
  parts: (suggestion: Suggestion) => suggestionParts(suggestion),
  leftOver: (position: number, count: number) => `Lucka ${position} av ${count} är markerad.`,
  noneLeft: 'Inga luckor kvar.',
};

export const chooser = {
  label: 'Sök fras',
  placeholder: 'Sökord, program, modul eller ord i texten',
  list: 'Fraser',
  between: 'Flera fraser har samma sökord. Välj en.',
  found: (shown: number, total: number) =>
    total === 0 ? 'Ingen fras hittad' : shownOf(shown, total, 'fras', 'fraser'),
  none: 'Ingen fras passar sökningen. Prova färre ord, eller en del av sökordet.',
  module: (unit: string, number: number) => `${unit} ${number}`,
  preview: 'Förhandsvisning',
  help: 'Enter skriver in. Esc stänger.',
  noField: 'Ställ markören i ett textfält och prova igen.',
  messages: {
    label: 'Sök meddelande',
    placeholder: 'Namn eller ord i texten',
    list: 'Meddelanden',
    none: 'Inget meddelande passar sökningen. Prova färre ord.',
    found: (shown: number, total: number) =>
      total === 0 ? 'Inget meddelande hittat' : shownOf(shown, total, 'meddelande', 'meddelanden'),
  },
};

function shownOf(shown: number, total: number, one: string, many: string): string {
  return total > shown ? `${shown} av ${total} ${many}` : counted2(total, one, many);
}

function counted(gaps: number): string {
  return counted2(gaps, 'lucka', 'luckor');
}

function counted2(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function suggestionParts(suggestion: Suggestion): {
  value: string;
  detail: string | null;
  warning: string | null;
} {
  switch (suggestion.kind) {
    case 'module': {
      const next = suggestion.isNext ? 'näst på tur' : null;
      return {
        value: suggestion.value,
        detail: [suggestion.title, next].filter(Boolean).join(', ') || null,
        warning: null,
      };
    }
    case 'date': {
      const when =
        suggestion.weeks === null
          ? 'närmaste vardag efter'
          : `om ${WEEKS[suggestion.weeks] ?? `${suggestion.weeks} veckor`}`;
      const warning = suggestion.holiday
        ? `${suggestion.holiday}, helgdag`
        : suggestion.isWeekend
          ? 'helg'
          : null;
      return {
        value: suggestion.value,
        detail: `${spokenDay(suggestion.value)}, ${when}`,
        warning,
      };
    }
    case 'choice':
      return { value: suggestion.value, detail: null, warning: null };
  }
}

const WEEKS: Record<number, string> = {
  1: 'en vecka',
  2: 'två veckor',
  3: 'tre veckor',
  4: 'fyra veckor',
};
