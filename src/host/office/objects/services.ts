import type { ObjectType } from './object-type';
import type { Single } from './targets';

/** Features of the client's custom functions runtime that Excel switches on: larger results, and shorter pauses between answers. */
const ENABLED_FEATURES = [1, 2, 4];

/** The service through which the client's custom functions runtime reports. */
export const customFunctionsType: ObjectType<Single> = {
  methods: {
    SetInvocationArrayResults: (_, args, { customFunctions }) => customFunctions.receive(args.json(0)),
    _GetEnabledFeatures: () => [...ENABLED_FEATURES],
    _SetOsfControlContainerReadyForCustomFunctions: (_, _args, { customFunctions }) => customFunctions.clientReady(),
  },
};

/** Services of the platform that tell Excel something no workbook depends on. */
export const platformServiceType: ObjectType<Single> = {
  methods: {
    NotifyActionHandlerReady: () => undefined,
    SendTelemetryEvent: () => undefined,
  },
};

/** The runtime the add-in's page and functions share: `Office.addin.showAsTaskpane()` and `hide()`. */
export const appRuntimeServiceType: ObjectType<Single> = {
  methods: {
    GetAppRuntimeState: (_, _args, { taskPane }) => (taskPane.visible ? 'Visible' : 'Background'),
    SetAppRuntimeState: (_, args, { taskPane }) => taskPane.ask(args.oneOf(0, ['Background', 'Visible']) === 'Visible'),
  },
};
