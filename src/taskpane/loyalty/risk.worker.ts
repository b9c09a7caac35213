import { answerRisk, type RiskQuestion, type RiskReply } from './risk-messages';

const say = (reply: RiskReply): void => self.postMessage(reply);

self.addEventListener('message', ({ data }: MessageEvent<RiskQuestion>) => void answerRisk(data, say));
say({ kind: 'ready' });
