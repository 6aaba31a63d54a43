import { useSignal } from '@preact/signals';
import { practiceMoment } from '@/lib/text/practice-moment';
import { Box, type MomentBoxProps } from './box';
import { handOver } from './moment-change';
import { UnitSearch } from './unit-search';

const text = practiceMoment.handover;

/** Asks in steps before a moment is handed over: the flags, the unit, the patient's consent. K 8.2.1. */
export function HandoverBox({ platform, moment, onClose }: MomentBoxProps) {
  const proceeded = useSignal(false);
  const unit = useSignal<string | null>(null);
  const consent = useSignal(false);
  const fault = useSignal('');
  const send = () => {
    if (unit.value === null) fault.value = text.needsUnit;
    else if (!consent.value) fault.value = text.needsConsent;
    else {
      platform.change(moment.id, handOver(unit.value, platform.today), text.sent(unit.value));
      onClose();
    }
  };
  if (!proceeded.value) {
    return (
      <Box key="flags" heading={practiceMoment.foot.handOver} onClose={onClose}>
        <p>{text.flags}</p>
        <button
          type="button"
          class="main"
          onClick={() => {
            proceeded.value = true;
          }}
        >
          {text.proceed}
        </button>
      </Box>
    );
  }
  return (
    <Box key="unit" heading={practiceMoment.foot.handOver} onClose={onClose}>
      <UnitSearch
        chosen={unit.value}
        onChoose={(name) => {
          unit.value = name;
        }}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={consent.value}
          onChange={(event) => {
            consent.value = event.currentTarget.checked;
          }}
        />
        {text.consent}
      </label>
      <p role="alert">{fault.value}</p>
      <button type="button" class="main" onClick={send}>
        {text.confirm}
      </button>
    </Box>
  );
}
