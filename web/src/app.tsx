import { render } from 'preact';
import { ask, start } from './core/ask';

start();
ask<string>({ do: 'version' }).then((answer) => render(<p id="version">{answer.result}</p>, document.getElementById('app')!));
