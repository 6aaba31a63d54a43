import { showsList } from '../zoo-shared/content';
import { drawElements } from '../zoo-shared/define-elements';

const app = document.getElementById('app');
if (app) drawElements('closed', app, showsList());
