import { answerQuestions } from './finder/answerQuestions.ts';
import { enhanceFinder } from './finder/enhanceFinder.ts';
import { startKeeping } from './offline/startKeeping.ts';

const forms = document.querySelectorAll<HTMLFormElement>('form[data-finder]');
for (const form of forms) enhanceFinder(form);
if (forms[0]) answerQuestions(forms[0]);
startKeeping();
