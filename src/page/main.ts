import { toPage, type ToExtension } from './messages/protocol.ts';
import { Page } from './page.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: ToExtension): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const host = acquireVsCodeApi();
const page = new Page(document.body, host.getState(), {
  post: (message) => host.postMessage(message),
  keep: (state) => host.setState(state),
});
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = toPage(data);
  if (message !== undefined) page.receive(message);
});
page.begin();
