import type { OverlayView } from '@/lib/state/create-state';
import type { OverlayCallbacks } from '@/lib/state/overlay-callbacks';
import { AssessmentSection } from './assessment-section';
import { BookingSection } from './booking-section';
import { CodesSection } from './codes-section';
import { FillSection } from './fill-section';
import { PrepareSection } from './prepare-section';
import { ScoresSection } from './scores-section';

interface JournalSectionsProps {
  view: OverlayView;
  on: OverlayCallbacks;
}

/** The sidebar's parts about the note, its codes and the booking: those that the page has something for. */
export function JournalSections({ view, on }: JournalSectionsProps) {
  const { prepare, fill, assessment, codes, typedScores, booking } = view;
  return (
    <>
      {prepare && (
        <PrepareSection
          view={prepare}
          onChoose={(choice) => on.choosePrepared(choice)}
          onPrepare={() => on.prepareNote()}
        />
      )}
      {fill && <FillSection view={fill} on={on} />}
      {typedScores.length > 0 && <ScoresSection lines={typedScores} />}
      {assessment && <AssessmentSection view={assessment} on={on} />}
      {codes && (
        <CodesSection
          view={codes}
          onPhase={(phase) => on.choosePhase(phase)}
          onAct={(finding) => on.actOnCode(finding)}
        />
      )}
      {booking && <BookingSection view={booking} on={on} />}
    </>
  );
}
