import { practiceMoment } from '@/lib/text/practice-moment';
import { Box, type MomentBoxProps } from './box';

const text = practiceMoment.delete;
const ENDED_LIST = '#avslutade';

/** Asks before an ended moment is deleted for good. K 3.6.7. */
export function DeleteBox({ platform, moment, onClose }: MomentBoxProps) {
  const remove = () => {
    onClose();
    platform.show(ENDED_LIST);
    platform.remove(moment.id, text.deleted(moment.name));
    location.hash = ENDED_LIST;
  };
  return (
    <Box heading={text.heading(moment.name)} onClose={onClose}>
      <p>{text.about}</p>
      <button type="button" class="main" onClick={remove}>
        {text.confirm}
      </button>
    </Box>
  );
}
