import type { EventNumber } from '../events/event-types';
import type { Method } from './object-type';

/** The `_Register...` and `_Unregister...` methods by which the client says which events it listens to. */
export function registrations<T>(targetId: (target: T) => string, events: Record<string, EventNumber>): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, event] of Object.entries(events)) {
    methods[`_Register${name}`] = (target, _args, { events: hub }) => hub.listen(event, targetId(target));
    methods[`_Unregister${name}`] = (target, _args, { events: hub }) => hub.unlisten(event, targetId(target));
  }
  return methods;
}
