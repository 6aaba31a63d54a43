import { openFirstRun } from '@/lib/platform/extension-events';
import { readManaged } from '@/lib/platform/policy-store';
import type { Shipped } from './shipped';

/** So long, in ms, the browser may take to read the policy of a computer that it has just started on. */
const PATIENCE = 3_000;

/** Shows a new user the first page, unless IT wants none. */
export async function greetNewUser(shipped: Shipped): Promise<void> {
  let managed = await readManaged();
  if (managed === undefined) {
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    managed = await readManaged();
  }
  if (shipped.readPolicy(managed).policy.disableFirstRunPage !== true) await openFirstRun();
}
