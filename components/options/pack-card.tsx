import { TriangleAlert } from 'lucide';
import type { OptionsModel, PackInUse } from '@/lib/state/options-model';
import { options } from '@/lib/text/options';
import { Icon } from '../ui/icon';
import { ConfirmButton } from './confirm-button';
import { PackChange } from './pack-change';
import type { OutcomeHandle } from './use-outcome';

const text = options.pack;

interface PackCardProps {
  pack: PackInUse;
  model: OptionsModel;
  run: OutcomeHandle['run'];
}

/** A pack in use: what it is and where it comes from, what it changed last, and the way back. */
export function PackCard({ pack, model, run }: PackCardProps) {
  const name = pack.level === 'person' ? text.own : pack.name;
  const isRemovable = pack.way === 'file' || pack.way === 'address';
  return (
    <li class="pack">
      <h3>{name}</h3>
      {pack.level !== 'person' && <p class="quiet">{text.kind(pack)}</p>}
      {pack.problem !== null && (
        <p class="problem">
          <Icon shape={TriangleAlert} /> {text.problem}: {pack.problem} {text.usedNow(pack.version)}
        </p>
      )}
      {pack.unused !== null && (
        <p class="problem">
          <Icon shape={TriangleAlert} /> {pack.unused}
        </p>
      )}
      <Facts pack={pack} />
      {pack.lastChange && <PackChange change={pack.lastChange} />}
      {pack.way === 'policy' && <p class="quiet">{text.byPolicy}</p>}
      <div class="row">
        {pack.hasPrevious && (
          <button type="button" onClick={() => void run(() => model.restorePack(pack.id))}>
            {text.restore}
          </button>
        )}
        {isRemovable && (
          <ConfirmButton
            label={text.remove}
            question={text.sureRemove(name)}
            onConfirm={() => void run(() => model.removePack(pack.id))}
          />
        )}
      </div>
    </li>
  );
}

function Facts({ pack }: { pack: PackInUse }) {
  const { signature } = pack;
  const signed = signature?.kind === 'signed' ? text.signed(signature.key) : text.unsigned;
  const facts: [string, string | null][] = [
    [text.version, pack.version || null],
    [text.date, pack.date || null],
    [text.review, pack.reviewDate],
    [text.valid, pack.validUntil],
    [text.source, pack.level === 'person' ? null : pack.source || null],
    [text.signature, signature && signed],
    [text.address, pack.address],
    [text.checked, pack.checkedAt],
    [text.hash, pack.sha256],
  ];
  return (
    <dl class="facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
