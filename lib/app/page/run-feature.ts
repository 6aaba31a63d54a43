import type { KeyHandler } from '@/lib/dom/keys';
import type { App, Feature, OptionalFeature } from '../app';

/**
 * Starts a feature; one that can be turned off is stopped and started again as the settings say, on the open page. One
 * that fails to start takes no other with it.
 */
export function runFeature(app: App, feature: Feature): void {
  if ('clear' in feature) runWhenOn(app, feature);
  else start(app, feature);
}

function start(app: App, feature: Feature): void {
  try {
    feature.start(app);
  } catch (error) {
    console.error(`ledtrad: ${feature.id}`, error);
  }
}

function runWhenOn(app: App, feature: OptionalFeature): void {
  const { state, signal, signals } = app;
  let run: AbortController | null = null;
  let handlers: KeyHandler[] = [];
  // It keeps its place among those that are asked about a key.
  app.onKey((event) => handlers.some((handle) => handle(event)));
  const isOff = signals.computed(
    () => state.snapshot.value?.settings.featuresOff.includes(feature.id) ?? false,
  );
  const stop = isOff.subscribe((off) => {
    if (off) {
      run?.abort('turned off');
      handlers = [];
      feature.clear(state);
      return;
    }
    run = new AbortController();
    start(
      appFor(app, run.signal, (handler) => handlers.push(handler)),
      feature,
    );
  });
  signal.addEventListener('abort', stop, { once: true });
}

/** The app as one run of a feature has it: what it hangs on it goes with the run. */
function appFor(app: App, run: AbortSignal, onKey: App['onKey']): App {
  const { expansions } = app;
  return {
    ...app,
    signal: AbortSignal.any([app.signal, run]),
    onKey,
    expansions: {
      ...expansions,
      onChange: (take) => expansions.onChange((written) => run.aborted || take(written)),
    },
  };
}
