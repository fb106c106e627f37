import { expect, it } from 'vitest';
import { detectLanguage } from '../../src/analysis/language.ts';

it.each([
  ['en', 'The council of Port Halden voted on Monday to close the ferry, and the minister said that it was late.'],
  ['en', 'Ferry axed'],
  ['en', ''],
  ['und', 'Der Rat von Eidsberg hat am Montag beschlossen, die Fähre zu schließen, und die Ministerin war nicht da.'],
  ['und', 'Le conseil a voté lundi la fin du bac, et la ministre n’est pas venue dans la ville pour en parler.'],
  ['und', 'El consejo votó el lunes el cierre del barco y la ministra no estaba en la ciudad por una huelga.'],
  ['und', 'De raad besloot maandag dat het veer van de stad niet meer vaart en een boot was al weg.'],
  ['und', 'Kommunestyret vedtok mandag at fergen skal legges ned, og statsråden var ikke til stede i byen.'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
