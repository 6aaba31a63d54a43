import { practiceMoment } from '@/lib/text/practice-moment';
import { Box, type MomentBoxProps } from './box';
import { endMoment } from './moment-change';

const text = practiceMoment.end;

/** Asks before a moment is ended, since it cannot be opened again. K 3.6.7. */
export function EndBox({ platform, moment, onClose }: MomentBoxProps) {
  const end = () => {
    platform.change(moment.id, endMoment(platform.today), text.ended);
    onClose();
  };
  return (
    <Box heading={practiceMoment.foot.end} onClose={onClose}>
      <p>{text.about}</p>
      {moment.flags.length > 0 && <p>{text.flagsLeft}</p>}
      <button type="button" class="main" onClick={end}>
        {text.confirm}
      </button>
    </Box>
  );
}
