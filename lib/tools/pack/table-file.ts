import { fieldNames, fieldsOf } from '../../core/authoring/field-names';
import { packFromTable, type TablePhrases } from '../../core/authoring/pack-from-table';
import { programNames } from '../../core/authoring/program-names';
import type { Pack } from '../../core/model';
import { readTable } from '../../core/tables/read-table';
import { isOrdinary } from './check-context';
import { readText } from './read-file';
import { shippedSites } from './shipped-packs';
import { PackError } from './usage';

/** Whether a file is a table by its name; all others are JSON. */
export function isTableFile(path: string): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(path);
}

/**
 * The phrases of a table file, over a pack.
 * @param field what rows without a field belong to, by any of its names
 * @throws PackError where the file cannot be read or no field is called so
 */
export function readTableFile(
  path: string,
  base: Pack,
  idPrefix: string,
  field: string | undefined,
): TablePhrases {
  const fields = fieldNames(base, shippedSites());
  const defaultFields = field === undefined ? [] : fieldsOf(field, fields);
  if (defaultFields === null) throw new PackError(`Sökordet ”${field}” finns inte`, 2);
  return packFromTable(readTable(readText(path)), {
    fields,
    programs: programNames(base.programs),
    defaultFields,
    defaultPrograms: [],
    base: base.phrases,
    idPrefix,
    isOrdinary,
  });
}
