import { answerRequest, type BookingsRequest } from './bookings-messages';

self.addEventListener('message', ({ data }: MessageEvent<BookingsRequest>) => {
  void answerRequest(data).then((reply) => self.postMessage(reply));
});
