import type { IsoDay } from '@/lib/core/dates/calendar';
import type { Pack } from '@/lib/core/model';
import { CodesKeyword } from './codes-keyword';
import { EndingKeyword } from './ending-keyword';
import { type FieldChoice, type FieldKind, fieldKind } from './field-kind';
import { ScalesKeyword } from './scales-keyword';
import { SelectRow } from './select-row';
import { TextRow } from './text-row';

type Keyword = Pack['keywords'][number];

/** What {@link KeywordField} takes. */
export interface KeywordFieldProps {
  keyword: Keyword;
  pack: Pack;
  fields: FieldChoice;
  today: IsoDay;
  readOnly: boolean;
}

const USUAL: Partial<Record<Keyword['role'], FieldKind>> = {
  kontaktorsak: 'single',
  planering: 'rich',
};

/** One keyword of the note, as the kind of field that it is in the journal. */
export function KeywordField({ keyword, pack, fields, today, readOnly }: KeywordFieldProps) {
  const label = keyword.name;
  switch (keyword.role) {
    case 'kontaktsatt':
      return <SelectRow label={label} options={contactNames(pack)} readOnly={readOnly} />;
    case 'behandlingsprogram':
      return <SelectRow label={label} options={programNames(pack)} readOnly={readOnly} />;
    case 'skattningsskalor':
      return (
        <ScalesKeyword
          label={label}
          occasions={pack.occasions}
          kind={fieldKind(fields, 'multi')}
          readOnly={readOnly}
        />
      );
    case 'diagnos':
      return <CodesKeyword label={label} known={pack.codes} today={today} readOnly={readOnly} />;
    case 'avslut':
      return <EndingKeyword label={label} readOnly={readOnly} />;
    default: {
      const kind = fieldKind(fields, USUAL[keyword.role] ?? 'multi');
      return <TextRow label={label} kind={kind} readOnly={readOnly} />;
    }
  }
}

function contactNames(pack: Pack): string[] {
  return pack.contactTypes.map(({ name }) => name);
}

function programNames(pack: Pack): string[] {
  return pack.programs.filter(({ parent }) => parent === undefined).map(({ name }) => name);
}
