export interface paths {
    "/device-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The types of devices: what they measure, in which unit, how often, and the JSON Schema of what they may send */
        get: operations["getDeviceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The devices of a municipality or of a district */
        get: operations["getDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The devices of a municipality or of a district as CSV */
        get: operations["getDevicesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The devices of the member acted for */
        get: operations["getMyDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-devices.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The devices of the member acted for as CSV */
        get: operations["getMyDevicesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A device; its owner sees whether it is connected, and its alerts */
        get: operations["getDevicesDeviceId"];
        /** Register a device, or describe it anew; the id is minted by the caller and kept until an answer comes */
        put: operations["putDevicesDeviceId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{deviceImportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Register many devices out of a CSV: all of them or none */
        put: operations["putImportsDeviceImportId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest reading by when it was measured, of the last week */
        get: operations["getDevicesDeviceIdLatest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The readings of at most a week that stand, in the order in which they were measured */
        get: operations["getDevicesDeviceIdReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}/readings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The readings of at most a week as CSV */
        get: operations["getDevicesDeviceIdReadingsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}/corrections/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what a reading should have said, or that it stands no longer; what was sent is kept */
        put: operations["putDevicesDeviceIdCorrectionsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}/backfills/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hand in readings that could not be sent, however late: all of them or none */
        put: operations["putDevicesDeviceIdBackfillsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What hours, days or months come to, with how much of what was expected is in them */
        get: operations["getDevicesDeviceIdFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}/figures.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What hours, days or months come to, as CSV */
        get: operations["getDevicesDeviceIdFiguresCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the open devices of one type in a district come to together */
        get: operations["getDistrictsDistrictIdFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/figures.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the open devices of one type in a district come to together, as CSV */
        get: operations["getDistrictsDistrictIdFiguresCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}/anomalies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The stretches of at most a month that are not like the same hours of the weeks before */
        get: operations["getDevicesDeviceIdAnomalies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}/anomalies.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The stretches that are not like the same hours of the weeks before, as CSV */
        get: operations["getDevicesDeviceIdAnomaliesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/allow-lists/{allowListId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put serial numbers of registered devices on the list of those that may fetch a certificate by a claim, once each: all of them or none */
        put: operations["putAllowListsAllowListId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/allowed-serials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The serial numbers that may fetch a certificate, and those that have, of the member acted for */
        get: operations["getAllowedSerials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/allowed-serials.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The serial numbers that may fetch a certificate, and those that have, as CSV */
        get: operations["getAllowedSerialsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/allowed-serials/{serialNumber}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a serial number off the list */
        put: operations["putAllowedSerialsSerialNumberActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a device sent and was set aside, and why, newest first */
        get: operations["getDevicesDeviceIdQuarantine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}/quarantine.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a device sent and was set aside as CSV */
        get: operations["getDevicesDeviceIdQuarantineCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}/quarantine/{quarantineId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Have a message judged once more, or discard it */
        put: operations["putDevicesDeviceIdQuarantineQuarantineIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came of devices nobody has registered, for the operator */
        get: operations["getQuarantine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done with a device, and when its alerts began and ended, newest first */
        get: operations["getDevicesDeviceIdEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}/events.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done with a device, and when its alerts began and ended, as CSV */
        get: operations["getDevicesDeviceIdEventsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit trail of this block, newest first: of a month, or of one thing */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit trail of this block as CSV */
        get: operations["getAuditCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parked-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events this block could not handle, kept for the operator */
        get: operations["getParkedDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parked-deliveries/{eventId}/{consumer}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a parked event on once more */
        post: operations["postParkedDeliveriesEventIdConsumerRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything this block keeps about the signed-in person, and about the member acted for */
        get: operations["getMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificates of a device, valid and revoked */
        get: operations["getDevicesDeviceIdCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{deviceId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Issue a certificate or revoke one, set alert rules, retire a device */
        put: operations["putDevicesDeviceIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{provisioningClaimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Issue a certificate with which one’s own devices ask for one of their own; the id is minted by the caller */
        put: operations["putClaimsProvisioningClaimId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificates with which devices of the member acted for ask for one of their own */
        get: operations["getClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificates with which devices of the member acted for ask for one of their own, as CSV */
        get: operations["getClaimsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{provisioningClaimId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Revoke such a certificate: no device fetches anything with it any more */
        put: operations["putClaimsProvisioningClaimIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        DeviceTypes: {
            items: {
                code: string;
                name: string;
                nameEn: string;
                /** @description The Smart Data Model */
                model: string;
                /** Format: int32 */
                intervalSeconds: number;
                measures: components["schemas"]["Measure"][];
                /** @description By LoRaWAN port */
                decoder?: {
                    [key: string]: {
                        /** Format: int32 */
                        bytes: number;
                        fields: {
                            measure: string;
                            /** Format: int64 */
                            at: number;
                            /** @enum {string} */
                            as: "u8" | "i8" | "u16" | "i16" | "u24" | "u32" | "i32";
                            littleEndian?: boolean;
                            times?: number;
                            plus?: number;
                        }[];
                    };
                };
                /** @description A gateway: it sends what other devices measured */
                carriesOthers?: boolean;
                /** @description JSON Schema (2020-12) of the messages a device of this type may send */
                schema: {
                    [key: string]: unknown;
                };
            }[];
        };
        Measure: {
            name: string;
            label: string;
            labelEn: string;
            /** @description UN/CEFACT code */
            unit: string;
            /** Format: int32 */
            decimals: number;
            min: number;
            max: number;
            /** @description Whether the sum of an hour or a day means something */
            total?: boolean;
            /**
             * @description How values are averaged; arithmetic if absent
             * @enum {string}
             */
            mean?: "arithmetic" | "energy" | "none";
        };
        /** @description RFC 9457 */
        Problem: {
            /** @description A page that explains this refusal */
            type: string;
            title: string;
            /** Format: int64 */
            status: number;
            /** @description One per field that does not fit */
            errors?: {
                pointer: string;
                code: string;
                detail: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        DevicePage: {
            items: components["schemas"]["DeviceSummary"][];
            cursor?: string;
        };
        DeviceSummary: {
            deviceId: components["schemas"]["DeviceId"];
            ownerId: components["schemas"]["MemberId"];
            ownerName?: string;
            type: string;
            name: string;
            nameEn?: string;
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            districtId?: components["schemas"]["DistrictId"];
            place: components["schemas"]["DevicePlace"];
            timeZone: string;
            dataClass: components["schemas"]["DataClass"];
            /** Format: int64 */
            intervalSeconds: number;
            /** @enum {string} */
            status: "registered" | "retired";
            /**
             * @description For whoever may read what it measures
             * @enum {string}
             */
            standing?: "sending" | "silent" | "revoked" | "retired";
            /**
             * Format: date-time
             * @description When it last measured, if that was in the last two days
             * @example 2026-11-22T03:04:05.678Z
             */
            newestAt?: string;
            /** Format: int64 */
            version: number;
        };
        /** @example dev_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        DeviceId: string;
        /** @example mbr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        MemberId: string;
        /**
         * @description 全国地方公共団体コード: 6 digits, the last is the check digit
         * @example 072028
         */
        LocalGovernmentCode: string;
        /** @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        DistrictId: string;
        DevicePlace: {
            longitude: number;
            latitude: number;
        };
        /**
         * @description open: everybody; limited: owner, municipality and district; closed: the owner alone
         * @enum {string}
         */
        DataClass: "open" | "limited" | "closed";
        /**
         * @description silent: nothing was measured for three of its intervals and ten minutes at least; revoked: it had certificates, and none is valid
         * @enum {string}
         */
        DeviceStanding: "sending" | "silent" | "revoked" | "retired";
        DeviceView: {
            deviceId: components["schemas"]["DeviceId"];
            ownerId: components["schemas"]["MemberId"];
            ownerName?: string;
            type: string;
            name: string;
            nameEn?: string;
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            districtId?: components["schemas"]["DistrictId"];
            place: components["schemas"]["DevicePlace"];
            timeZone: string;
            dataClass: components["schemas"]["DataClass"];
            /** Format: int64 */
            intervalSeconds: number;
            /** @enum {string} */
            status: "registered" | "retired";
            /**
             * @description For whoever may read what it measures
             * @enum {string}
             */
            standing?: "sending" | "silent" | "revoked" | "retired";
            /**
             * Format: date-time
             * @description When it last measured, if that was in the last two days
             * @example 2026-11-22T03:04:05.678Z
             */
            newestAt?: string;
            /** Format: int64 */
            version: number;
            state: components["schemas"]["DeviceState"];
            /** @description Absent until it has been connected once; for its owner */
            presence?: {
                connected: boolean;
                since: components["schemas"]["Instant"];
                session: string;
                /**
                 * Format: int64
                 * @description Counts the connections of a device while it keeps coming back
                 */
                sequence: number;
                certificateId?: string;
                /** @description Why it is gone */
                reason?: string;
            };
            serialNumber?: string;
            gatewayId?: components["schemas"]["DeviceId"];
            alertRules?: components["schemas"]["AlertRule"][];
            alerts?: components["schemas"]["AlertState"][];
        };
        DeviceState: {
            /** @enum {string} */
            status: "registered";
        } | {
            /** @enum {string} */
            status: "retired";
            retiredAt: components["schemas"]["Instant"];
            reason: string;
        };
        /**
         * Format: date-time
         * @example 2026-11-22T03:04:05.678Z
         */
        Instant: string;
        AlertRule: {
            ruleId: components["schemas"]["AlertRuleId"];
            /** @enum {string} */
            when: "above" | "below";
            measure: string;
            level: number;
            /** @description Back at this the alert ends: at the level or behind it, so that a trembling value does not ring again and again */
            clearLevel: number;
        } | {
            ruleId: components["schemas"]["AlertRuleId"];
            /** @enum {string} */
            when: "silent";
            /** Format: int32 */
            minutes: number;
        };
        /** @example alr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        AlertRuleId: string;
        AlertState: {
            ruleId: components["schemas"]["AlertRuleId"];
            raised: boolean;
            since?: components["schemas"]["Instant"];
            value?: number;
            judgedUpTo: components["schemas"]["Instant"];
        };
        DeviceDraft: {
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version?: number;
            content: components["schemas"]["DeviceContent"];
        };
        DeviceContent: {
            /**
             * @description A code of /device-types
             * @example people-counter
             */
            type: string;
            name: string;
            nameEn?: string;
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            districtId?: components["schemas"]["DistrictId"];
            place: components["schemas"]["DevicePlace"];
            timeZone?: components["schemas"]["TimeZone"];
            dataClass: components["schemas"]["DataClass"];
            /**
             * Format: int32
             * @description How often it measures, where that is not what its type says
             */
            intervalSeconds?: number;
            serialNumber?: components["schemas"]["SerialNumber"];
            /**
             * @description The LoRaWAN gateway that sends for it
             * @example dev_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            gatewayId?: string;
        };
        /**
         * @default Asia/Tokyo
         * @example Asia/Tokyo
         */
        TimeZone: string;
        /**
         * @description As it stands on the device; of a LoRaWAN device its DevEUI
         * @example PC-2026-00017
         */
        SerialNumber: string;
        DeviceImported: {
            deviceImportId: components["schemas"]["DeviceImportId"];
            items: {
                /** Format: int64 */
                row: number;
                deviceId: components["schemas"]["DeviceId"];
                name: string;
            }[];
        };
        /** @example dvi_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        DeviceImportId: string;
        DeviceImport: {
            /** @description A heading, then a device a line: type, name, nameEn, municipality, districtId, longitude, latitude, dataClass, serialNumber, intervalSeconds, gatewayId */
            csv: string;
            /** @description Everything is judged, and nothing registered */
            dryRun?: boolean;
        };
        LatestReading: {
            reading?: components["schemas"]["ReadingView"];
        };
        ReadingView: {
            /** @description What a correction names it by */
            key: string;
            at: components["schemas"]["Instant"];
            seq?: number;
            measures: {
                [key: string]: number;
            };
            /** @description As it was sent, where that was another unit */
            given?: {
                [key: string]: {
                    value: number;
                    unit: string;
                };
            };
            /** @description How often it has been corrected */
            revision?: number;
        };
        ReadingPage: {
            items: components["schemas"]["ReadingView"][];
            cursor?: string;
        };
        KeptReadings: {
            /** Format: int64 */
            readings: number;
        };
        /** @example act_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        ActId: string;
        /**
         * @example {
         *       "at": "2026-11-22T03:00:00.000Z",
         *       "key": "2026-11-22T03:00:00.000Z#7",
         *       "measures": {
         *         "peopleCount": 3
         *       },
         *       "reason": "二重計測"
         *     }
         */
        Correction: {
            at: components["schemas"]["Instant"];
            key: string;
            /** @description In the units of the type; without them the reading is withdrawn */
            measures?: {
                [key: string]: number;
            };
            reason: string;
        };
        Backfill: {
            readings: unknown[];
        };
        FigureList: {
            timeZone: string;
            /** @enum {string} */
            resolution: "hour" | "day" | "month";
            items: components["schemas"]["FigureView"][];
        };
        FigureView: {
            /**
             * @description The hour (UTC), the day or the month (where the device stands)
             * @example 2026-11-22
             */
            of: string;
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            /**
             * @description Final when nothing late is taken any more; revised when it was corrected after that
             * @enum {string}
             */
            status: "provisional" | "final" | "revised";
            /** Format: int64 */
            readings: number;
            /** @description The share of the readings that were expected */
            coverage?: number;
            measures: {
                [key: string]: components["schemas"]["MeasureSummary"];
            };
        };
        MeasureSummary: {
            /** Format: int64 */
            count: number;
            /** @description Only of what can be added up */
            sum?: number;
            min: number;
            max: number;
            /** @description Of levels in decibels the mean of their energy; of directions there is none */
            mean?: number;
            last: number;
            lastAt: components["schemas"]["Instant"];
        };
        /**
         * Format: date
         * @example 2026-11-22
         */
        LocalDate: string;
        AnomalyList: {
            timeZone: string;
            rule: components["schemas"]["AnomalyRule"];
            items: components["schemas"]["AnomalyView"][];
        };
        AnomalyRule: {
            /** Format: int32 */
            lookBackDays: number;
            /** @description So many standard deviations away an hour stands out */
            deviations: number;
            /**
             * Format: int64
             * @description Of so many hours like it at least something must be known
             */
            leastHours: number;
            /** @description Hours with less of what was expected are not compared */
            leastCoverage: number;
        };
        AnomalyView: {
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            /** Format: int64 */
            hours: number;
            /** @enum {string} */
            direction: "high" | "low";
            /** @description Of its hours the one that stands out most */
            value: number;
            /** @description The median of the hours like it */
            expected: number;
            /** @description How many deviations away it is: 1.4826 times the median absolute deviation */
            score: number;
        };
        AllowListKept: {
            allowListId: components["schemas"]["AllowListId"];
            /** Format: int64 */
            serialNumbers: number;
            /** @description The device of each number */
            items: {
                /** Format: int64 */
                row: number;
                serialNumber: components["schemas"]["SerialNumber"];
                deviceId: components["schemas"]["DeviceId"];
                name: string;
                nameEn?: string;
            }[];
        };
        /** @example alw_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        AllowListId: string;
        AllowList: {
            /** @description A heading, then a number a line: serialNumber. Each is of a device that is registered */
            csv: string;
            /** @description Everything is judged, and nothing put on the list */
            dryRun?: boolean;
        };
        AllowedSerialPage: {
            items: components["schemas"]["AllowedSerial"][];
            cursor?: string;
        };
        AllowedSerial: {
            serialNumber: components["schemas"]["SerialNumber"];
            deviceId: components["schemas"]["DeviceId"];
            /** @enum {string} */
            status: "waiting" | "used" | "removed";
            allowedAt: components["schemas"]["Instant"];
            usedAt?: components["schemas"]["Instant"];
            certificateId?: components["schemas"]["CertificateId"];
        };
        /** @description The SHA-256 fingerprint of the certificate */
        CertificateId: string;
        AllowedSerialAct: {
            /** @enum {string} */
            act: "remove";
        };
        QuarantinePage: {
            items: components["schemas"]["QuarantinedMessage"][];
            cursor?: string;
        };
        QuarantinedMessage: {
            quarantineId: components["schemas"]["QuarantineId"];
            /** @enum {string} */
            reason: "not-json" | "not-a-message" | "unknown-device" | "retired-device" | "wrong-identity" | "revoked-certificate" | "malformed-reading" | "unknown-measure" | "unknown-unit" | "out-of-range" | "clock-ahead" | "too-late" | "no-decoder" | "not-of-this-gateway" | "carries-no-others";
            /** @description Which reading of the message; absent: all of it */
            place?: number;
            detail?: string;
            receivedAt: components["schemas"]["Instant"];
            /** @description The message as it came, at most 4,096 characters of it */
            body: string;
        };
        /** @example qrt_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        QuarantineId: string;
        QuarantineActed: {
            /**
             * Format: int64
             * @description How many were kept
             */
            readings: number;
            refusedAgain: boolean;
        };
        QuarantineAct: {
            /** @enum {string} */
            act: "replay" | "discard";
        };
        AuditPage: {
            items: components["schemas"]["Event"][];
            cursor?: string;
        };
        /** @description One act in the audit trail */
        Event: {
            eventId: components["schemas"]["EventId"];
            name: string;
            block: string;
            about: string;
            at: components["schemas"]["Instant"];
            by?: components["schemas"]["PersonId"];
            actingFor?: components["schemas"]["MemberId"];
            before?: {
                [key: string]: unknown;
            };
            after?: {
                [key: string]: unknown;
            };
        };
        /** @example evt_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        EventId: string;
        /** @example psn_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        PersonId: string;
        ParkedDeliveryPage: {
            items: components["schemas"]["ParkedDelivery"][];
            cursor?: string;
        };
        ParkedDelivery: {
            /**
             * @description Whether its consumer gave up, or came to nothing without a word
             * @enum {string}
             */
            kind: "given-up" | "dead-letter";
            eventId: components["schemas"]["EventId"];
            consumer: string;
            /** Format: int64 */
            attempts: number;
            reason: string;
            parkedAt: components["schemas"]["Instant"];
            event: components["schemas"]["Event"];
        };
        MyDevicesData: {
            personId: components["schemas"]["PersonId"];
            exportedAt: components["schemas"]["Instant"];
            ofMember?: {
                memberId: components["schemas"]["MemberId"];
                /** @description As this block has heard of it */
                name?: string;
                devices: {
                    deviceId: components["schemas"]["DeviceId"];
                    content: components["schemas"]["DeviceContent"];
                }[];
                allowedSerials: components["schemas"]["AllowedSerial"][];
                claims: components["schemas"]["Claim"][];
            };
        };
        Claim: {
            provisioningClaimId: components["schemas"]["ProvisioningClaimId"];
            name: string;
            certificateId: components["schemas"]["CertificateId"];
            issuedAt: components["schemas"]["Instant"];
            revokedAt?: components["schemas"]["Instant"];
            reason?: string;
        };
        /** @example pcl_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        ProvisioningClaimId: string;
        DeviceCertificates: {
            items: components["schemas"]["DeviceCertificate"][];
        };
        DeviceCertificate: {
            certificateId: components["schemas"]["CertificateId"];
            /** @enum {string} */
            by: "signing-request" | "key-pair" | "claim";
            issuedAt: components["schemas"]["Instant"];
            revokedAt?: components["schemas"]["Instant"];
            reason?: string;
        };
        DeviceActed: {
            device: components["schemas"]["DeviceView"];
            issued?: components["schemas"]["IssuedCertificate"];
        };
        IssuedCertificate: {
            certificateId: components["schemas"]["CertificateId"];
            /** @description PEM */
            certificate: string;
            /** @description PEM; given once, with the first answer, and kept nowhere */
            privateKey?: string;
            /** @description PEM of the root by which the device knows the broker */
            authority: string;
            endpoint: {
                host: string;
                /** Format: int64 */
                port: number;
            };
            clientId: components["schemas"]["DeviceId"];
            topic: string;
            /** @description The same, at less cost in AWS */
            basicIngestTopic: string;
        };
        DeviceAct: {
            /** @enum {string} */
            act: "issue-certificate";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            /** @description A signing request made on the device; without it a pair of keys is made, and given once */
            csr?: string;
        } | {
            /** @enum {string} */
            act: "revoke-certificate";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            certificateId: components["schemas"]["CertificateId"];
            reason: string;
        } | {
            /** @enum {string} */
            act: "retire";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            reason: string;
        } | {
            /** @enum {string} */
            act: "set-alert-rules";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            rules: components["schemas"]["AlertRule"][];
        };
        IssuedClaim: {
            claim: components["schemas"]["Claim"];
            /** @description PEM */
            certificate: string;
            /** @description PEM; given once, with the first answer, and kept nowhere */
            privateKey?: string;
            /** @description PEM of the root by which the device knows the broker */
            authority: string;
            endpoint: {
                host: string;
                /** Format: int64 */
                port: number;
            };
            clientIdPrefix: string;
            topics: {
                certificate: string;
                provision: string;
            };
        };
        ClaimDraft: {
            /**
             * @description For whom or what it is
             * @example 2026年度 丸亀町 設置分
             */
            name: string;
        };
        ClaimPage: {
            items: components["schemas"]["Claim"][];
            cursor?: string;
        };
        ClaimAct: {
            /** @enum {string} */
            act: "revoke";
            reason: string;
        };
    };
    responses: {
        /** @description More than a stage of the API takes in a second: the same again later is the same act */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
            };
        };
        /** @description A fault of ours, which rings an alarm: the same again is the same act */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getDeviceTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceTypes"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDevices: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                municipality?: components["schemas"]["LocalGovernmentCode"];
                districtId?: components["schemas"]["DistrictId"];
                /** @description limited: for the municipality and the organization of the district */
                dataClass?: "open" | "limited";
                type?: string;
                /** @description silent: nothing was measured for three of its intervals and ten minutes at least; revoked: it had certificates, and none is valid */
                standing?: components["schemas"]["DeviceStanding"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicePage"];
                };
            };
            /** @description `any/not-permitted` You may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDevicesCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                municipality?: components["schemas"]["LocalGovernmentCode"];
                districtId?: components["schemas"]["DistrictId"];
                /** @description limited: for the municipality and the organization of the district */
                dataClass?: "open" | "limited";
                type?: string;
                /** @description silent: nothing was measured for three of its intervals and ten minutes at least; revoked: it had certificates, and none is valid */
                standing?: components["schemas"]["DeviceStanding"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, CRLF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `any/not-permitted` You may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyDevices: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                districtId?: components["schemas"]["DistrictId"];
                type?: string;
                /** @description silent: nothing was measured for three of its intervals and ten minutes at least; revoked: it had certificates, and none is valid */
                standing?: components["schemas"]["DeviceStanding"];
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicePage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyDevicesCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
                districtId?: components["schemas"]["DistrictId"];
                type?: string;
                /** @description silent: nothing was measured for three of its intervals and ten minutes at least; revoked: it had certificates, and none is valid */
                standing?: components["schemas"]["DeviceStanding"];
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, CRLF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDevicesDeviceId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: components["schemas"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceView"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDevicesDeviceId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                deviceId: components["schemas"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceView"];
                };
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `devices/serial-taken` A device with this serial number is registered already · `devices/type-may-not-change` A device keeps its type and its time zone: its figures hang on them · `devices/device-retired` This device has been retired · `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `devices/unknown-type` There is no such type of device · `devices/unknown-district` There is no such district · `devices/district-elsewhere` The district lies in another municipality · `devices/unknown-local-government` No local government in force has this code · `devices/not-a-gateway` This is no gateway of the same owner · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putImportsDeviceImportId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                deviceImportId: components["schemas"]["DeviceImportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceImport"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceImported"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceImported"];
                };
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `devices/serial-taken` A device with this serial number is registered already · `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `devices/unknown-type` There is no such type of device · `devices/unknown-district` There is no such district · `devices/district-elsewhere` The district lies in another municipality · `devices/unknown-local-government` No local government in force has this code · `devices/not-a-gateway` This is no gateway of the same owner · `devices/rows-not-sound` Some rows do not fit; nothing was registered · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-often` You have done this very often in a short time; try again later; import: 400 at once, one more each 10 seconds · More than a stage of the API takes in a second: the same again later is the same act */
            429: {
                headers: {
                    /** @description Seconds until one more is allowed */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message?: string;
                    };
                };
            };
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDevicesDeviceIdLatest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: components["schemas"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LatestReading"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDevicesDeviceIdReadings: {
        parameters: {
            query: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                from: components["schemas"]["Instant"];
                /** @description Excluded; at most seven days later */
                to: string;
            };
            header?: never;
            path: {
                deviceId: components["schemas"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingPage"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `devices/period-not-sound` The period is empty or too long · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDevicesDeviceIdReadingsCsv: {
        parameters: {
            query: {
                language?: "ja" | "en";
                from: components["schemas"]["Instant"];
                /** @description Excluded; at most seven days later */
                to: string;
            };
            header?: never;
            path: {
                deviceId: components["schemas"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, CRLF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `devices/period-not-sound` The period is empty or too long · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDevicesDeviceIdCorrectionsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                deviceId: components["schemas"]["DeviceId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Correction"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptReadings"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptReadings"];
                };
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `devices/figures-frozen` The readings of this time may be erased already; its figures do not change any more · `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `devices/readings-not-sound` Some readings do not fit; none was kept · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDevicesDeviceIdBackfillsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                deviceId: components["schemas"]["DeviceId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Backfill"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptReadings"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptReadings"];
                };
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `devices/readings-not-sound` Some readings do not fit; none was kept · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-often` You have done this very often in a short time; try again later; import: 400 at once, one more each 10 seconds · More than a stage of the API takes in a second: the same again later is the same act */
            429: {
                headers: {
                    /** @description Seconds until one more is allowed */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message?: string;
                    };
                };
            };
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDevicesDeviceIdFigures: {
        parameters: {
            query: {
                resolution?: "hour" | "day" | "month";
                from: components["schemas"]["LocalDate"];
                /** @description Included */
                to: string;
                measure?: string;
            };
            header?: never;
            path: {
                deviceId: components["schemas"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureList"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `devices/period-not-sound` The period is empty or too long · `devices/unknown-measure` This type of device measures no such thing · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDevicesDeviceIdFiguresCsv: {
        parameters: {
            query: {
                language?: "ja" | "en";
                resolution?: "hour" | "day" | "month";
                from: components["schemas"]["LocalDate"];
                /** @description Included */
                to: string;
                measure?: string;
            };
            header?: never;
            path: {
                deviceId: components["schemas"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, CRLF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `devices/period-not-sound` The period is empty or too long · `devices/unknown-measure` This type of device measures no such thing · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDistrictsDistrictIdFigures: {
        parameters: {
            query: {
                resolution?: "hour" | "day" | "month";
                from: components["schemas"]["LocalDate"];
                /** @description Included */
                to: string;
                measure?: string;
                /** @description The type of device whose figures are put together */
                type: string;
            };
            header?: never;
            path: {
                districtId: components["schemas"]["DistrictId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureList"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `devices/period-not-sound` The period is empty or too long · `devices/unknown-measure` This type of device measures no such thing · `devices/unknown-type` There is no such type of device · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDistrictsDistrictIdFiguresCsv: {
        parameters: {
            query: {
                language?: "ja" | "en";
                resolution?: "hour" | "day" | "month";
                from: components["schemas"]["LocalDate"];
                /** @description Included */
                to: string;
                measure?: string;
                /** @description The type of device whose figures are put together */
                type: string;
            };
            header?: never;
            path: {
                districtId: components["schemas"]["DistrictId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, CRLF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `devices/period-not-sound` The period is empty or too long · `devices/unknown-measure` This type of device measures no such thing · `devices/unknown-type` There is no such type of device · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDevicesDeviceIdAnomalies: {
        parameters: {
            query: {
                from: components["schemas"]["LocalDate"];
                /** @description Included; a month at most */
                to: string;
                measure: string;
            };
            header?: never;
            path: {
                deviceId: components["schemas"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnomalyList"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `devices/period-not-sound` The period is empty or too long · `devices/unknown-measure` This type of device measures no such thing · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDevicesDeviceIdAnomaliesCsv: {
        parameters: {
            query: {
                language?: "ja" | "en";
                from: components["schemas"]["LocalDate"];
                /** @description Included; a month at most */
                to: string;
                measure: string;
            };
            header?: never;
            path: {
                deviceId: components["schemas"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, CRLF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `devices/period-not-sound` The period is empty or too long · `devices/unknown-measure` This type of device measures no such thing · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAllowListsAllowListId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                allowListId: components["schemas"]["AllowListId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllowList"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllowListKept"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllowListKept"];
                };
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `devices/rows-not-sound` Some rows do not fit; nothing was registered · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-often` You have done this very often in a short time; try again later; import: 400 at once, one more each 10 seconds · More than a stage of the API takes in a second: the same again later is the same act */
            429: {
                headers: {
                    /** @description Seconds until one more is allowed */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message?: string;
                    };
                };
            };
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAllowedSerials: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllowedSerialPage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAllowedSerialsCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, CRLF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAllowedSerialsSerialNumberActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description As it stands on the device; of a LoRaWAN device its DevEUI */
                serialNumber: components["schemas"]["SerialNumber"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllowedSerialAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDevicesDeviceIdQuarantine: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                deviceId: components["schemas"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantinePage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDevicesDeviceIdQuarantineCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                deviceId: components["schemas"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, CRLF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDevicesDeviceIdQuarantineQuarantineIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                deviceId: components["schemas"]["DeviceId"];
                quarantineId: components["schemas"]["QuarantineId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuarantineAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantineActed"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantineActed"];
                };
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuarantine: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantinePage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDevicesDeviceIdEvents: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                deviceId: components["schemas"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDevicesDeviceIdEventsCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                deviceId: components["schemas"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, CRLF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAudit: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                /** @description The month in Tokyo; this month if absent */
                month?: string;
                /** @description The id of a thing: its whole history */
                about?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
                /** @description The month in Tokyo; this month if absent */
                month?: string;
                /** @description The id of a thing: its whole history */
                about?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, CRLF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getParkedDeliveries: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedDeliveryPage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postParkedDeliveriesEventIdConsumerRetry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                eventId: components["schemas"]["EventId"];
                consumer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyData: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDevicesData"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDevicesDeviceIdCertificates: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                deviceId: components["schemas"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceCertificates"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDevicesDeviceIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                deviceId: components["schemas"]["DeviceId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceActed"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceActed"];
                };
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `devices/too-many-certificates` The device has as many valid certificates as it may; revoke one first · `devices/unknown-certificate` The device has no such valid certificate · `devices/device-retired` This device has been retired · `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `devices/csr-not-sound` The registry does not accept this certificate signing request · `devices/alert-rule-not-sound` An alert rule contradicts itself · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-often` You have done this very often in a short time; try again later (issue-certificate); certificate: 300 at once, one more each 10 seconds · More than a stage of the API takes in a second: the same again later is the same act */
            429: {
                headers: {
                    /** @description Seconds until one more is allowed */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message?: string;
                    };
                };
            };
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putClaimsProvisioningClaimId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                provisioningClaimId: components["schemas"]["ProvisioningClaimId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedClaim"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedClaim"];
                };
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-often` You have done this very often in a short time; try again later; certificate: 300 at once, one more each 10 seconds · More than a stage of the API takes in a second: the same again later is the same act */
            429: {
                headers: {
                    /** @description Seconds until one more is allowed */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message?: string;
                    };
                };
            };
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaims: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaimsCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, CRLF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putClaimsProvisioningClaimIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                provisioningClaimId: components["schemas"]["ProvisioningClaimId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `any/malformed-json` The body is not well-formed JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unauthenticated` A valid access token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-permitted` You may not do this · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/not-found` There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/unsupported-media-type` The body must be application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Fault"];
            /** @description `any/unavailable` Try again with the same id; nothing was done twice */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
