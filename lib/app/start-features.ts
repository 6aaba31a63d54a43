import type { App, Feature } from './app';
import { chooser } from './features/chooser';
import { expandOnKey } from './features/expand-on-key';
import { gapWalk } from './features/gap-walk';
import { leftOvers } from './features/left-overs';
import { notices } from './features/notices';
import { undo } from './features/undo';

/** All features, in the order in which they are asked about a key. */
const features: readonly Feature[] = [chooser, gapWalk, undo, leftOvers, expandOnKey, notices];

/** Starts every feature that is not turned off; one that fails to start takes no other with it. */
export function startFeatures(app: App): void {
  for (const feature of features) {
    try {
      feature.start(app);
    } catch (error) {
      console.error(`ledtrad: ${feature.id}`, error);
    }
  }
}
