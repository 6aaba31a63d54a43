import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/lib/app/background/start-background';
import { builtIn } from './built-in';
import { shippedReaders } from './shipped-readers';

/** Packs and settings → checked and merged → the snapshot that pages read. */
export default defineBackground(() => {
  const isForTests = import.meta.env.LEDTRAD_OPEN_ROOT === '1';
  const greets = import.meta.env.LEDTRAD_FIRST_RUN !== '0' && !isForTests;
  startBackground({ ...builtIn(), ...shippedReaders }, greets);
});
