import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/lib/app/background/start-background';
import { readSettings } from '@/lib/schema/read-settings';
import { builtIn } from './built-in';

/** Packs and settings → checked and merged → the snapshot that pages read. */
export default defineBackground(() => startBackground({ ...builtIn(), readSettings }));
