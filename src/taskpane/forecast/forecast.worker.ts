import { answerForecast, type ForecastQuestion } from './forecast-messages';

self.addEventListener('message', ({ data }: MessageEvent<ForecastQuestion>) => {
  void answerForecast(data, (reply) => self.postMessage(reply));
});
