import { answerRequest, type HistoryRequest } from './history-messages';

self.addEventListener('message', ({ data }: MessageEvent<HistoryRequest>) => {
  void answerRequest(data).then((reply) => self.postMessage(reply));
});
