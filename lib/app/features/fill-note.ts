import { contradicts } from '@/lib/core/notes/contradicts';
import { notes as words } from '@/lib/text/notes';
import type { Feature } from '../app';
import { Filling } from '../notes/filling';
import { offerAssessment } from '../notes/offer-assessment';
import { showNote } from '../page/notes';

/** "Fyll anteckningen": the prepared note beside the journal's, written on one press, and taken back. */
export const fillNote: Feature = {
  id: 'fill-note',
  start(app) {
    const filling = new Filling(app);
    filling.follow();
    const { on } = app.views;
    on.chooseFill = (place, isChosen) => filling.choose(place, isChosen);
    on.showInterpretations = (isShown) => filling.interpret(isShown);
    on.chooseScoring = (scale, scoring) => filling.chooseScoring(scale, scoring);
    on.fillNote = () => void filling.fill();
    on.undoFill = (place) => void filling.undo(place);
    offerAssessment(app, () => filling.kept.value.value?.note.occasion === 'assessment');
    app.expansions.onChange((written) => {
      const scores = filling.kept.value.peek()?.note.scores ?? [];
      const contradiction = written && contradicts(written.phrase, scores);
      if (!contradiction) return;
      const text = words.contradicts(contradiction);
      showNote(app.state, { id: 'contradiction', tone: 'warning', text, actions: [] });
    });
  },
  clear(state) {
    state.fill.value = null;
    state.assessment.value = null;
  },
};
