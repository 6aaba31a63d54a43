import type { OptionsData } from '@/lib/state/options-model';
import { optionsPhrases } from '@/lib/text/options-phrases';
import { fieldName, knownFields } from './field-name';
import type { PhraseFilter } from './filter-phrases';

const text = optionsPhrases.list;
const LEVELS = ['built-in', 'region', 'unit', 'person'] as const;

interface PhraseFiltersProps {
  data: OptionsData;
  filter: PhraseFilter;
  onFilter(filter: PhraseFilter): void;
}

/** What narrows the list of phrases: words, program, field and where they come from. */
export function PhraseFilters({ data, filter, onFilter }: PhraseFiltersProps) {
  const choices: [keyof PhraseFilter, string, readonly (readonly [string, string])[]][] = [
    ['program', text.program, data.pack.programs.map(({ id, name }) => [id, name] as const)],
    ['field', text.field, knownFields(data).map((role) => [role, fieldName(role, data)] as const)],
    ['origin', text.origin, LEVELS.map((level) => [level, text.levels[level]] as const)],
  ];
  return (
    <search class="filters">
      <label class="field wide">
        <span>{text.search}</span>
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={text.placeholder}
          value={filter.query}
          onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
        />
      </label>
      {choices.map(([key, label, values]) => (
        <label key={key} class="field">
          <span>{label}</span>
          <select
            value={filter[key]}
            onChange={(event) => onFilter({ ...filter, [key]: event.currentTarget.value })}
          >
            <option value="">{text.all}</option>
            {values.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </search>
  );
}
