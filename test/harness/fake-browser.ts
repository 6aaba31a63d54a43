/** A storage area as the browser has it, in memory, that can lose its power at any write. */
export class FakeArea {
  items: Record<string, unknown> = {};
  /** How many writes are left before the power fails. */
  writesLeft = Number.POSITIVE_INFINITY;
  /** How many writes have been made. */
  writes = 0;
  private cut: () => void = () => undefined;
  /** Holds when the power has failed. */
  stopped = new Promise<void>((resolve) => {
    this.cut = resolve;
  });

  async get(keys: string | null): Promise<Record<string, unknown>> {
    const all = structuredClone(this.items);
    if (keys === null) return all;
    return keys in all ? { [keys]: all[keys] } : {};
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await this.write();
    Object.assign(this.items, structuredClone(items));
  }

  async remove(keys: string | readonly string[]): Promise<void> {
    await this.write();
    for (const key of [keys].flat()) delete this.items[key];
  }

  async clear(): Promise<void> {
    await this.write();
    this.items = {};
  }

  /** A write after the power has failed never ends, and nothing after it happens. */
  private async write(): Promise<void> {
    if (this.writes >= this.writesLeft) {
      this.cut();
      await new Promise(() => undefined);
    }
    this.writes += 1;
  }
}

/** The parts of the browser that the background stores in and asks, over the areas that are in use just then. */
export function fakeBrowser(areas: {
  local: FakeArea;
  managed: FakeArea;
  /** Answers what is said to the background. */
  answer?: (message: unknown) => Promise<unknown>;
  /** The addresses that were opened in tabs. */
  opened?: string[];
}): object {
  return {
    storage: {
      get local() {
        return areas.local;
      },
      session: new FakeArea(),
      get managed() {
        return areas.managed;
      },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
    permissions: {
      contains: async () => true,
      request: async () => true,
      remove: async () => true,
    },
    tabs: { create: async ({ url }: { url: string }) => areas.opened?.push(url) },
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async () => undefined,
    },
    runtime: {
      id: 'ledtrad',
      getManifest: () => ({ content_scripts: [] }),
      getURL: (path: string) => path,
      sendMessage: async (message: unknown) => areas.answer?.(message),
    },
  };
}
