import { answerRequests, type SimulationRequest } from '../../planning/loyalty/simulation-messages';

const answer = answerRequests((reply, handedOver) => self.postMessage(reply, { transfer: handedOver }));

self.addEventListener('message', ({ data }: MessageEvent<SimulationRequest>) => answer(data));
