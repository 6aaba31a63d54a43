import { TALLY_FORMAT } from '@/lib/core/migrations/migrate-tally';
import type { OptionsRequest } from '@/lib/platform/options-request';
import { deleteStoredData } from '@/lib/platform/read-stored-data';
import { writeStoredTally } from '@/lib/platform/tally-store';
import { done } from '@/lib/text/ways-in';
import { addAddress, checkedOutcome } from './add-address';
import { checkAddresses } from './check-addresses';
import { followPolicy } from './follow-policy';
import { exportPersonal, importPersonal } from './import-personal';
import { inTurn } from './in-turn';
import { installPack } from './install-pack';
import { optionsData } from './options-data';
import { refreshSnapshot } from './refresh-snapshot';
import { removePack, restorePack } from './remove-pack';
import { hidePhrase, removePhrase, savePhrase } from './save-phrase';
import type { Shipped } from './shipped';

/** Does what the options page asks, and gives its data, its text or how it went. */
export async function answerOptions(shipped: Shipped, request: OptionsRequest): Promise<unknown> {
  switch (request.kind) {
    case 'data':
      return inTurn(() => optionsData(shipped));
    case 'install-pack':
      return inTurn(() => installPack(shipped, request.text, request.signature, Date.now()));
    case 'add-address':
      return addAddress(shipped, request.address, request.sha256, Date.now());
    case 'check-now':
      return checkedOutcome(await checkAddresses(shipped, { all: true, now: Date.now() }));
    case 'remove-pack':
      return inTurn(() => removePack(shipped, request.id));
    case 'restore-pack':
      return inTurn(() => restorePack(shipped, request.id));
    case 'save-phrase':
      return inTurn(() => savePhrase(shipped, request.phrase));
    case 'remove-phrase':
      return inTurn(() => removePhrase(shipped, request.id));
    case 'hide-phrase':
      return inTurn(() => hidePhrase(shipped, request.id, request.hidden));
    case 'export-personal':
      return inTurn(() => exportPersonal(shipped));
    case 'import-personal':
      return inTurn(() => importPersonal(shipped, request.text));
    case 'delete-stored':
      return deleteStored(shipped);
    case 'clear-tally':
      return inTurn(() => clearTally());
  }
}

/** Deletes all that is stored. What IT has set comes back, since it is in force. */
async function deleteStored(shipped: Shipped) {
  await inTurn(async () => {
    await deleteStoredData();
    await refreshSnapshot(shipped);
  });
  await followPolicy(shipped);
  return { ok: true, text: done.deleted };
}

async function clearTally() {
  await writeStoredTally({ format: TALLY_FORMAT, days: {} });
  return { ok: true, text: done.tallyCleared };
}
