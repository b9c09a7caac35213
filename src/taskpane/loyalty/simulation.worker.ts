import { answerRequests, type SimulationRequest } from '../../planning/loyalty/simulation-messages';

const answer = answerRequests((reply) => self.postMessage(reply));

self.addEventListener('message', ({ data }: MessageEvent<SimulationRequest>) => answer(data));
