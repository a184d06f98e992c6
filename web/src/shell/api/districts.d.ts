export interface paths {
    "/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The districts with an approved regional plan, by municipality */
        get: operations["getDistricts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The districts with an approved regional plan as CSV */
        get: operations["getDistrictsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The districts of the member acted for: as their organization, or as their municipality */
        get: operations["getMyDistricts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A district with its area */
        get: operations["getDistrictsDistrictId"];
        /** Draw a district, or draw it anew; the id is minted by the caller and kept until an answer comes */
        put: operations["putDistrictsDistrictId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the approval of the regional plan on record */
        put: operations["putDistrictsDistrictIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plans of a district, newest first; for everybody those that are published */
        get: operations["getDistrictsDistrictIdPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan; for its organization and its municipality with the list of tasks */
        get: operations["getPlansPlanId"];
        /** Draft an activity plan, or replace a draft; the id is minted by the caller and kept until an answer comes */
        put: operations["putPlansPlanId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has been written under this id, newest first */
        get: operations["getPlansPlanIdVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/renewals/{renewalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Begin the plan that follows one in force or ended; the id of the new one is minted by the caller */
        put: operations["putPlansPlanIdRenewalsRenewalId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/fee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which fee rule the plan asks consent for; consents to another one are void from then on */
        put: operations["putPlansPlanIdFee"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/years/{fiscalYear}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Plan a fiscal year and its budget, in the lines of the plan */
        put: operations["putPlansPlanIdYearsFiscalYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plans of the fiscal years, each line beside that of the plan */
        get: operations["getPlansPlanIdYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/goal-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The goals of a plan with what devices told of them */
        get: operations["getPlansPlanIdGoalFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/goal-figures/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which goals take their values from which devices; a goal that is not named takes none any more */
        put: operations["putPlansPlanIdGoalFiguresActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/attachments/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask where a document can be fetched, for one minute */
        get: operations["getPlansPlanIdAttachmentsSha256"];
        /** Ask where to send a document, before the draft that names it is saved */
        put: operations["putPlansPlanIdAttachmentsSha256"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/ordinances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of the ordinance by which the fee is collected, oldest first */
        get: operations["getDistrictsDistrictIdOrdinances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/ordinances/{ordinanceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a version of the ordinance on record; none is ever changed */
        put: operations["putDistrictsDistrictIdOrdinancesOrdinanceId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/ordinance-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A draft of the ordinance in Japanese from the plan, for the legal office of the city; nothing is kept */
        post: operations["postPlansPlanIdOrdinanceDraft"];
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
    "/districts/{districtId}/beneficiaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roll of a district, with what is gone */
        get: operations["getDistrictsDistrictIdBeneficiaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/beneficiaries.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roll as CSV, a line for each of the premises, as it can be imported again */
        get: operations["getDistrictsDistrictIdBeneficiariesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/beneficiaries/{beneficiaryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A business of the roll; for who keeps it with its contact */
        get: operations["getDistrictsDistrictIdBeneficiariesBeneficiaryId"];
        /** Put a business on the roll, or correct it; the id is minted by the caller and kept until an answer comes */
        put: operations["putDistrictsDistrictIdBeneficiariesBeneficiaryId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/beneficiaries/{beneficiaryId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Opening, closing, sale, merger, change of name or of contact */
        put: operations["putDistrictsDistrictIdBeneficiariesBeneficiaryIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/beneficiaries/{beneficiaryId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done to a business on the roll, newest first */
        get: operations["getDistrictsDistrictIdBeneficiariesBeneficiaryIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/roll-imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An import: what was found, and how far it is written */
        get: operations["getDistrictsDistrictIdRollImportsImportId"];
        /** Announce a file and say which column is what; the answer says where to send it */
        put: operations["putDistrictsDistrictIdRollImportsImportId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/roll-imports/{importId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Read the file as a dry run, take it over, or drop it */
        put: operations["putDistrictsDistrictIdRollImportsImportIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/roll-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The imports into a roll, newest first */
        get: operations["getDistrictsDistrictIdRollImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/roll-imports/{importId}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that do not fit */
        get: operations["getDistrictsDistrictIdRollImportsImportIdErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/levy-rolls/{referenceOn}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take the levy roll of a reference date: as the roll says on that day, once and for good */
        put: operations["putDistrictsDistrictIdLevyRollsReferenceOn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/levy-rolls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The levy rolls that were taken, newest first */
        get: operations["getDistrictsDistrictIdLevyRolls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/levy-rolls/{referenceOn}/rows.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A levy roll as CSV */
        get: operations["getDistrictsDistrictIdLevyRollsReferenceOnRowsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/fee-rules/{feeRuleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version of the fee rule */
        get: operations["getDistrictsDistrictIdFeeRulesFeeRuleId"];
        /** Write a version of the fee rule; it is never changed, a new version takes its place */
        put: operations["putDistrictsDistrictIdFeeRulesFeeRuleId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/fee-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of the fee rule, newest first */
        get: operations["getDistrictsDistrictIdFeeRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/scenarios/{scenarioId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A scenario, and what it comes to */
        get: operations["getDistrictsDistrictIdScenariosScenarioId"];
        /** Try a fee rule on the roll of a day; the answer comes when all fees are reckoned */
        put: operations["putDistrictsDistrictIdScenariosScenarioId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was tried in a district, newest first */
        get: operations["getDistrictsDistrictIdScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/scenarios/{scenarioId}/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each business would pay */
        get: operations["getDistrictsDistrictIdScenariosScenarioIdFees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/scenarios/{scenarioId}/fees.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each business would pay as CSV */
        get: operations["getDistrictsDistrictIdScenariosScenarioIdFeesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/scenarios/{scenarioId}/fees/{beneficiaryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the fee of one business came about, line by line */
        get: operations["getDistrictsDistrictIdScenariosScenarioIdFeesBeneficiaryId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/districts/{districtId}/scenarios/{scenarioId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two scenarios side by side: distribution, who bears more, who less, and the biggest changes */
        get: operations["getDistrictsDistrictIdScenariosScenarioIdComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/asked/{beneficiaryId}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the draft of a fee came about, year by year: for whom it concerns, the organization and the municipality */
        get: operations["getPlansPlanIdAskedBeneficiaryIdExplanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bindings/{bindingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bind oneself to a beneficiary by the code on its letter; a code binds once */
        put: operations["putBindingsBindingId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The beneficiaries that whoever asks speaks for */
        get: operations["getBindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bindings/{bindingId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let go of a binding: one’s own, or for the organization one whose letter went to the wrong hands */
        put: operations["putBindingsBindingIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a beneficiary is asked: the plan, its own fee and benefit, and what it has answered so far */
        get: operations["getPlansPlanIdAsked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/consents/{consentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer for a beneficiary, online or from a signed paper; the id is minted by who answers, so that a phone may send late and twice */
        put: operations["putPlansPlanIdConsentsConsentId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/consents/{consentId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a consent back before the application, find as the municipality that it is good or questionable, or erase who signed it */
        put: operations["putPlansPlanIdConsentsConsentIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The evidence sheet: every answer with what it counts for, for the organization and the municipality */
        get: operations["getPlansPlanIdConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/consents.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The evidence sheet as CSV */
        get: operations["getPlansPlanIdConsentsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/tally": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How consent stands, for everybody: without names, and without figures that would expose one payer */
        get: operations["getPlansPlanIdTally"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/full-tally": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How consent stands, whole: the distance to each threshold, what one more voice would change, with and without each group */
        get: operations["getPlansPlanIdFullTally"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/visits/{visitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write down a visit, what came of it and when to come again; the id is minted in the field */
        put: operations["putPlansPlanIdVisitsVisitId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has not consented yet, and how the visits went: those due first */
        get: operations["getPlansPlanIdFollowUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/visit-route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The premises still to be visited, in the order of the shortest way from each to the next */
        get: operations["getPlansPlanIdVisitRoute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/consents/{consentId}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the photo of the signed paper can be fetched, for a minute */
        get: operations["getPlansPlanIdConsentsConsentIdPhoto"];
        /** Where to send the photo of the signed paper: these bytes, and no others */
        put: operations["putPlansPlanIdConsentsConsentIdPhoto"];
        post?: never;
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
        /** Everything this block keeps about the signed-in person */
        get: operations["getMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a step of the procedure; what is not lawful now is refused by name, and of two at once one is told to look again */
        put: operations["putPlansPlanIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/procedure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The papers of the procedure with their numbers and days, a change on its way, and what must be done now */
        get: operations["getPlansPlanIdProcedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/opinions/{opinionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** File a written opinion as a beneficiary, until the inspection ends */
        put: operations["putPlansPlanIdOpinionsOpinionId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The written opinions, for the municipality; a beneficiary sees its own */
        get: operations["getPlansPlanIdOpinions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/change-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a change would be minor, part by part, before anybody drafts it; nothing is kept */
        post: operations["postPlansPlanIdChangeFindings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a plan stands, what is due, by whom and by when, planned back from the session of the assembly and the levy */
        get: operations["getPlansPlanIdTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{localGovernmentCode}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a municipality has said about its closed days, its sessions and its procedure */
        get: operations["getMunicipalitiesLocalGovernmentCodeSettings"];
        /** Say what the law leaves to the municipality: closed days, sessions, hearings, what its ordinance calls minor */
        put: operations["putMunicipalitiesLocalGovernmentCodeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the making of a paper has come, and its files when it is complete */
        get: operations["getPlansPlanIdDocumentsDocumentId"];
        /** Ask for a paper of the procedure as PDF and page, or for the letters with codes; another function makes them */
        put: operations["putPlansPlanIdDocumentsDocumentId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The papers of a plan, newest first; for everybody those of the city whose step was taken */
        get: operations["getPlansPlanIdDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/documents/{documentId}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a file of a paper can be fetched, for a minute */
        get: operations["getPlansPlanIdDocumentsDocumentIdFilesFile"];
        put?: never;
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
        DistrictPage: {
            items: components["schemas"]["DistrictSummary"][];
            cursor?: string;
        };
        DistrictSummary: {
            districtId: components["schemas"]["DistrictId"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            amoId: components["schemas"]["MemberId"];
            amoName?: string;
            name: string;
            nameEn?: string;
            /** @description West, south, east, north */
            bounds: [
                number,
                number,
                number,
                number
            ];
            /** Format: int64 */
            areaSquareMetres: number;
            /** @description Whether everybody may know of it: from the approval of the regional plan on */
            published: boolean;
            /** Format: int64 */
            version: number;
        };
        /** @example dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        DistrictId: string;
        /**
         * @description 全国地方公共団体コード: 6 digits, the last is the check digit
         * @example 072028
         */
        LocalGovernmentCode: string;
        /** @example mbr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        MemberId: string;
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
        /**
         * @description JIS X 0401: 01 to 47
         * @example 07
         */
        PrefectureCode: string;
        DistrictView: {
            districtId: components["schemas"]["DistrictId"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            amoId: components["schemas"]["MemberId"];
            amoName?: string;
            name: string;
            nameEn?: string;
            /** @description West, south, east, north */
            bounds: [
                number,
                number,
                number,
                number
            ];
            /** Format: int64 */
            areaSquareMetres: number;
            /** @description Whether everybody may know of it: from the approval of the regional plan on */
            published: boolean;
            /** Format: int64 */
            version: number;
            area: components["schemas"]["DistrictArea"];
            regionalPlan?: components["schemas"]["OfficialDocument"];
        };
        /**
         * @example {
         *       "type": "Polygon",
         *       "coordinates": [
         *         [
         *           [
         *             134.047,
         *             34.34
         *           ],
         *           [
         *             134.052,
         *             34.34
         *           ],
         *           [
         *             134.052,
         *             34.345
         *           ],
         *           [
         *             134.047,
         *             34.34
         *           ]
         *         ]
         *       ]
         *     }
         */
        DistrictArea: {
            /** @enum {string} */
            type: "Polygon";
            coordinates: [
                number,
                number
            ][][];
        };
        OfficialDocument: {
            title: string;
            /**
             * @description 文書番号
             * @example 高都計第123号
             */
            number: string;
            on: components["schemas"]["LocalDate"];
            sha256?: string;
        };
        /**
         * Format: date
         * @example 2026-11-22
         */
        LocalDate: string;
        DistrictDraft: {
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version?: number;
            content: components["schemas"]["DistrictContent"];
        };
        DistrictContent: {
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            /**
             * @description The area management organization
             * @example mbr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            amoId: string;
            name: string;
            nameEn?: string;
            area: components["schemas"]["DistrictArea"];
        };
        /** @example act_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        ActId: string;
        DistrictAct: {
            /** @enum {string} */
            act: "record-regional-plan";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
        };
        PlanPage: {
            items: components["schemas"]["PlanSummary"][];
            cursor?: string;
        };
        PlanSummary: {
            planId: components["schemas"]["PlanId"];
            districtId: components["schemas"]["DistrictId"];
            amoId: components["schemas"]["MemberId"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            name: string;
            status: components["schemas"]["PlanStatus"];
            /** Format: int64 */
            version: number;
            /**
             * Format: int64
             * @description What consents name: it changes with what the plan says
             */
            planVersion: number;
            /**
             * Format: int64
             * @description What consents name: it changes with the rule or the roll that fees are reckoned by
             */
            feeVersion: number;
            period?: {
                startsOn: components["schemas"]["LocalDate"];
                endsOn: components["schemas"]["LocalDate"];
            };
        };
        /** @example apl_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        PlanId: string;
        /** @enum {string} */
        PlanStatus: "draft" | "applied" | "noticed" | "summarized" | "voted" | "certified" | "refused" | "withdrawn" | "in-force" | "revoked" | "ended" | "closed";
        PlanView: {
            planId: components["schemas"]["PlanId"];
            districtId: components["schemas"]["DistrictId"];
            amoId: components["schemas"]["MemberId"];
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            name: string;
            status: components["schemas"]["PlanStatus"];
            /** Format: int64 */
            version: number;
            /**
             * Format: int64
             * @description What consents name: it changes with what the plan says
             */
            planVersion: number;
            /**
             * Format: int64
             * @description What consents name: it changes with the rule or the roll that fees are reckoned by
             */
            feeVersion: number;
            period?: {
                startsOn: components["schemas"]["LocalDate"];
                endsOn: components["schemas"]["LocalDate"];
            };
            content: components["schemas"]["PlanContent"];
            feeRuleId?: components["schemas"]["FeeRuleId"];
            regionalPlan?: components["schemas"]["OfficialDocument"];
            renews?: {
                planId: components["schemas"]["PlanId"];
                endsOn: components["schemas"]["LocalDate"];
            };
            foundedThisFiscalYear: boolean;
            /** @description For the organization and the municipality: what the law asks for, and what is there */
            tasks?: components["schemas"]["PlanTaskView"][];
        };
        PlanContent: {
            name: string;
            area?: string;
            /** @default [] */
            goals: components["schemas"]["Goal"][];
            /** @default [] */
            activities: components["schemas"]["Activity"][];
            /** @default [] */
            benefits: components["schemas"]["ExpectedBenefit"][];
            scope?: string;
            period?: {
                startsOn: components["schemas"]["LocalDate"];
                endsOn: components["schemas"]["LocalDate"];
            };
            financing?: components["schemas"]["FinancingPlan"];
            fee?: components["schemas"]["FeeDraft"];
            otherBusinesses?: components["schemas"]["OtherBusinesses"];
            /** @default [] */
            attachments: components["schemas"]["PlanAttachment"][];
        };
        Goal: {
            /** @enum {string} */
            level: "kgi" | "kpi";
            name: string;
            unit: string;
            baseline: string;
            target: string;
            measuredBy: string;
        };
        Activity: {
            key: components["schemas"]["PlanKey"];
            name: string;
            content: string;
            /** @enum {string} */
            kind: "facilities" | "publicity";
            /** @enum {string} */
            category: "events" | "public-space" | "information" | "services" | "infrastructure";
            /**
             * @description Art. 17-7(4): facilities in a city park need the consent of its manager
             * @default false
             */
            inCityPark: boolean;
            budget: {
                /** Format: int32 */
                fiscalYear: number;
                amount: components["schemas"]["Yen"];
            }[];
        };
        /** @example night-lighting */
        PlanKey: string;
        /**
         * Format: int64
         * @description Whole yen
         * @example 1280000
         */
        Yen: number;
        ExpectedBenefit: {
            class: components["schemas"]["PlanKey"];
            className: string;
            content: string;
            amount: components["schemas"]["Yen"];
            evidence: string;
        };
        /**
         * @description 資金計画: income by nature, expenditure by purpose
         * @default {
         *       "income": [],
         *       "expenditure": []
         *     }
         */
        FinancingPlan: {
            /** @default [] */
            income: {
                /** @enum {string} */
                nature: "fee" | "municipal" | "membership" | "business" | "donation" | "other";
                name: string;
                budget: {
                    /** Format: int32 */
                    fiscalYear: number;
                    amount: components["schemas"]["Yen"];
                }[];
            }[];
            /** @default [] */
            expenditure: {
                activity?: components["schemas"]["PlanKey"];
                purpose: string;
                budget: {
                    /** Format: int32 */
                    fiscalYear: number;
                    amount: components["schemas"]["Yen"];
                }[];
            }[];
        };
        FeeDraft: {
            classes: {
                class: components["schemas"]["PlanKey"];
                /** Format: int32 */
                payers: number;
                amount: components["schemas"]["Yen"];
            }[];
            basis: string;
            collection: string;
        };
        OtherBusinesses: {
            /** @enum {boolean} */
            carriesOn: false;
        } | {
            /** @enum {boolean} */
            carriesOn: true;
            outline: string;
            size: string;
            /**
             * Format: int64
             * @description Profit, or loss below zero, of the fiscal year before the application
             */
            lastYearResultYen: number;
        };
        PlanAttachment: {
            /** @enum {string} */
            kind: "articles" | "registry-certificate" | "balance-sheet" | "profit-and-loss" | "inventory" | "opening-inventory" | "consent-evidence" | "other";
            name: string;
            sha256: string;
        };
        /** @example frl_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        FeeRuleId: string;
        PlanTaskView: {
            /** @enum {string} */
            task: "regional-plan" | "area" | "goals" | "activities" | "activity-budgets" | "benefits" | "scope" | "period" | "income" | "expenditure" | "budgets-agree" | "fee-draft" | "fee-in-income" | "fee-within-benefit" | "fees-within-cost" | "other-businesses" | "articles" | "accounts" | "consent-evidence";
            /** @example 法17条の7第2項6号 */
            article: string;
            done: boolean;
            /** @description What does not fit, as keys and amounts */
            found?: string;
        };
        PlanDraft: {
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version?: number;
            districtId: components["schemas"]["DistrictId"];
            /**
             * @description The organization has no accounts of a last year (Rule art. 38 ii)
             * @default false
             */
            foundedThisFiscalYear: boolean;
            content: components["schemas"]["PlanContent"];
        };
        PlanVersionPage: {
            items: components["schemas"]["PlanVersion"][];
            cursor?: string;
        };
        PlanVersion: {
            /** Format: int64 */
            version: number;
            /** Format: int64 */
            planVersion: number;
            /** Format: int64 */
            feeVersion: number;
            status: components["schemas"]["PlanStatus"];
            at: components["schemas"]["Instant"];
            by: components["schemas"]["PersonId"];
            content: components["schemas"]["PlanContent"];
        };
        /**
         * Format: date-time
         * @example 2026-11-22T03:04:05.678Z
         */
        Instant: string;
        /** @example psn_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        PersonId: string;
        PlanFee: {
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            feeRuleId: components["schemas"]["FeeRuleId"];
        };
        YearPlanView: {
            /** Format: int64 */
            fiscalYear: number;
            /** Format: int64 */
            version: number;
            content: components["schemas"]["YearPlanContent"];
            /** @description Each line of the plan in this year beside the budget of the year */
            lines: ({
                /** @enum {string} */
                side: "income";
                name: string;
                planned: components["schemas"]["Yen"];
                budgeted: components["schemas"]["Yen"];
                difference: components["schemas"]["YenDifference"];
            } | {
                /** @enum {string} */
                side: "expenditure";
                name: string;
                planned: components["schemas"]["Yen"];
                budgeted: components["schemas"]["Yen"];
                difference: components["schemas"]["YenDifference"];
            })[];
            balanced: boolean;
        };
        YearPlanContent: {
            activities: {
                activity: components["schemas"]["PlanKey"];
                content: string;
            }[];
            income: {
                /** @enum {string} */
                nature: "fee" | "municipal" | "membership" | "business" | "donation" | "other";
                name: string;
                amount: components["schemas"]["Yen"];
            }[];
            expenditure: {
                purpose: string;
                amount: components["schemas"]["Yen"];
            }[];
        };
        /**
         * Format: int64
         * @description Whole yen, negative where it became less
         * @example -500
         */
        YenDifference: number;
        YearPlanDraft: {
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version?: number;
            content: components["schemas"]["YearPlanContent"];
        };
        YearPlanPage: {
            items: components["schemas"]["YearPlanView"][];
            cursor?: string;
        };
        /** @description Of a device that is not open the source and the values are left out for all but those it concerns */
        GoalFigures: {
            planId: components["schemas"]["PlanId"];
            /** Format: int64 */
            version: number;
            /** Format: int64 */
            planVersion: number;
            goals: components["schemas"]["GoalFigure"][];
        };
        GoalFigure: {
            /** @enum {string} */
            level: "kgi" | "kpi";
            name: string;
            unit: string;
            baseline: string;
            target: string;
            measuredBy: string;
            /**
             * Format: int32
             * @description Which goal of the plan, counted from 0
             */
            goal: number;
            source?: components["schemas"]["FigureSource"];
            periods: {
                of: string;
                value: string;
                coverage?: number;
                isFinal: boolean;
            }[];
        };
        FigureSource: {
            deviceId: components["schemas"]["DeviceId"];
            measure: string;
            /**
             * @description daily: the mean of the sums of the days on which something was measured
             * @enum {string}
             */
            statistic: "sum" | "daily" | "mean" | "min" | "max";
            /** @enum {string} */
            per: "day" | "month";
        };
        /** @example dev_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        DeviceId: string;
        GoalFiguresDraft: {
            /** Format: int64 */
            version: number;
            /**
             * Format: int64
             * @description Of the plan that was looked at
             */
            planVersion: number;
            sources: {
                /**
                 * Format: int32
                 * @description Which goal of the plan, counted from 0
                 */
                goal: number;
                source: components["schemas"]["FigureSource"];
            }[];
        };
        /** @description Where the browser sends the bytes, with exactly these headers */
        SignedUpload: {
            url: string;
            /** @enum {string} */
            method: "PUT";
            headers: {
                [key: string]: string;
            };
            /** Format: int64 */
            expiresInSeconds: number;
        };
        PlanUpload: {
            /** @enum {string} */
            type: "application/pdf" | "image/png" | "image/jpeg";
            /** Format: int32 */
            bytes: number;
        };
        SignedDownload: {
            url: string;
        };
        OrdinanceList: {
            items: components["schemas"]["OrdinanceView"][];
        };
        OrdinanceView: {
            ordinanceId: components["schemas"]["OrdinanceId"];
            /** @description Whether this version is the law today */
            inForce: boolean;
            ordinance: components["schemas"]["OrdinanceVersion"];
        };
        /** @example ord_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        OrdinanceId: string;
        OrdinanceVersion: {
            /** @description Title, ordinance number and day of promulgation */
            document: {
                title: string;
                /**
                 * @description 文書番号
                 * @example 高都計第123号
                 */
                number: string;
                on: components["schemas"]["LocalDate"];
                sha256?: string;
            };
            inForceFrom: components["schemas"]["LocalDate"];
            scope: string;
            amount: string;
            collection: string;
            /**
             * @description 賦課期日: the day of each fiscal year on which the levy roll is taken
             * @example 04-01
             */
            reference: string;
            instalments: {
                dueOn: string;
            }[];
            rounding: components["schemas"]["OrdinanceRounding"];
            lateCharge: components["schemas"]["LateChargeRule"];
            deferral?: string;
            /** @description 教示: decided by the city, for a fee is not a special assessment */
            appealInstruction: string;
        };
        OrdinanceRounding: {
            unitYen: 1 | 10 | 100 | 1000;
            /** @enum {string} */
            mode: "down" | "half-up" | "up";
            /** @enum {string} */
            remainder: "falls-short" | "largest-remainder";
        };
        LateChargeRule: {
            /** @enum {boolean} */
            charged: false;
        } | {
            /** @enum {boolean} */
            charged: true;
            /**
             * Format: int32
             * @description Hundredths of a percent a year
             * @example 1450
             */
            firstMonthRate: number;
            /**
             * Format: int32
             * @description Hundredths of a percent a year
             * @example 1450
             */
            rate: number;
            /** @description Whether the yearly special rates apply where they are lower */
            special: boolean;
            /** @enum {string} */
            daysInYear: "always-365" | "calendar";
        };
        OrdinanceDraftView: {
            text: string;
        };
        OrdinanceDrafting: {
            scope: string;
            amount: string;
            collection: string;
            /**
             * @description 賦課期日: the day of each fiscal year on which the levy roll is taken
             * @example 04-01
             */
            reference: string;
            instalments: {
                dueOn: string;
            }[];
            rounding: components["schemas"]["OrdinanceRounding"];
            lateCharge: components["schemas"]["LateChargeRule"];
            deferral?: string;
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
        RollPage: {
            items: components["schemas"]["RollEntryView"][];
            cursor?: string;
        };
        RollEntryView: {
            beneficiaryId: components["schemas"]["BeneficiaryId"];
            districtId: components["schemas"]["DistrictId"];
            /** Format: int64 */
            version: number;
            content: components["schemas"]["RollContent"];
            /** @description The last day on which it was there */
            gone?: {
                on: components["schemas"]["LocalDate"];
                /** @enum {string} */
                because: "closed" | "merged" | "mistaken";
                successor?: components["schemas"]["BeneficiaryId"];
            };
            contact?: components["schemas"]["RollContact"];
        };
        /** @example bnf_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        BeneficiaryId: string;
        RollContent: {
            name: string;
            nameKana?: string;
            /**
             * @description A sole proprietor has none
             * @example 8000012010038
             */
            corporateNumber?: string;
            /** @description The number by which its organization knows it, to find it again in the next file */
            key?: string;
            /**
             * @description Businesses that belong together; the law knows no such group, a cap of the ordinance may
             * @example hotel
             */
            group?: string;
            /** @default false */
            publiclyOwned: boolean;
            /** @default [] */
            traits: components["schemas"]["DistrictCode"][];
            /**
             * Format: int64
             * @description What it is expected to gain in a levy period: no fee is above it
             * @example 1280000
             */
            expectedBenefit: number;
            premises: components["schemas"]["RollPremises"][];
        };
        /** @example hotel */
        DistrictCode: string;
        RollPremises: {
            premisesId: components["schemas"]["PremisesId"];
            name?: string;
            address?: string;
            /** @description Longitude and latitude */
            location?: [
                number,
                number
            ];
            class: components["schemas"]["DistrictCode"];
            zone?: components["schemas"]["DistrictCode"];
            /** @default [] */
            traits: components["schemas"]["DistrictCode"][];
            /** @default [] */
            quantities: components["schemas"]["RollQuantity"][];
            openedOn?: components["schemas"]["LocalDate"];
            /**
             * Format: date
             * @description The last day it was open
             * @example 2026-11-22
             */
            closedOn?: string;
        };
        /** @example prm_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        PremisesId: string;
        RollQuantity: {
            basis: components["schemas"]["AllocationBasis"];
            quantity: components["schemas"]["Decimal"];
            measuredOn: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        AllocationBasis: "store-floor-area" | "floor-area" | "land-area" | "frontage" | "assessed-value" | "rateable-value" | "sales-band" | "employees" | "visitors" | "rooms" | "seats" | "premises";
        /**
         * @description At most 15 digits and 4 decimals
         * @example 1234.5
         */
        Decimal: string;
        RollContact: {
            name?: string;
            department?: string;
            postalCode?: string;
            address?: string;
            /** Format: email */
            email?: string;
            phone?: string;
        };
        RollDraft: {
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version?: number;
            content: components["schemas"]["RollContent"];
        };
        RollAct: {
            /** @enum {string} */
            act: "rename";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            on: components["schemas"]["LocalDate"];
            name: string;
            nameKana?: string;
        } | {
            /** @enum {string} */
            act: "open-premises";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            on: components["schemas"]["LocalDate"];
            premises: components["schemas"]["RollPremises"];
        } | {
            /** @enum {string} */
            act: "close-premises";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            /**
             * Format: date
             * @description The last day
             * @example 2026-11-22
             */
            on: string;
            premisesId: components["schemas"]["PremisesId"];
        } | {
            /** @enum {string} */
            act: "sell-premises";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            /**
             * Format: date
             * @description The first day with the buyer
             * @example 2026-11-22
             */
            on: string;
            premisesId: components["schemas"]["PremisesId"];
            buyer: components["schemas"]["BeneficiaryId"];
            /**
             * @description The id of the premises with the buyer, minted by the caller
             * @example prm_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            becomes: string;
        } | {
            /** @enum {string} */
            act: "merge";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            /**
             * Format: date
             * @description The first day on which the successor is there alone
             * @example 2026-11-22
             */
            on: string;
            successor: components["schemas"]["BeneficiaryId"];
            /** @description The id of each of its open premises with the successor, minted by the caller */
            becomes: {
                premisesId: components["schemas"]["PremisesId"];
                becomes: components["schemas"]["PremisesId"];
            }[];
        } | {
            /** @enum {string} */
            act: "close";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            /**
             * Format: date
             * @description The last day
             * @example 2026-11-22
             */
            on: string;
        } | {
            /** @enum {string} */
            act: "remove";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "change-contact";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            contact: components["schemas"]["RollContact"];
        } | {
            /** @enum {string} */
            act: "erase-contact";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        };
        RollHistoryPage: {
            items: components["schemas"]["RollHistoryEntry"][];
            cursor?: string;
        };
        RollHistoryEntry: {
            /** Format: int64 */
            version: number;
            at: components["schemas"]["Instant"];
            by?: components["schemas"]["PersonId"];
            what: string;
            on?: components["schemas"]["LocalDate"];
            content: components["schemas"]["RollContent"];
        };
        RollImportView: {
            importId: components["schemas"]["RollImportId"];
            districtId: components["schemas"]["DistrictId"];
            /** Format: int64 */
            version: number;
            /** @enum {string} */
            status: "announced" | "reading" | "read" | "unreadable" | "writing" | "done" | "dropped";
            file: components["schemas"]["RollImportFile"];
            mapping: components["schemas"]["RollImportMapping"];
            at: components["schemas"]["Instant"];
            fault?: string;
            found?: components["schemas"]["RollImportFindings"];
            progress?: {
                /** Format: int64 */
                written: number;
                /** Format: int64 */
                of: number;
            };
            /** @description Where to send the file, while it is only announced */
            upload?: {
                url: string;
                /** @enum {string} */
                method: "PUT";
                headers: {
                    [key: string]: string;
                };
                /** Format: int64 */
                expiresInSeconds: number;
            };
        };
        /** @example imp_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        RollImportId: string;
        RollImportFile: {
            name: string;
            /** @enum {string} */
            kind: "csv" | "xlsx";
            /** Format: int32 */
            bytes: number;
            sha256: string;
        };
        RollImportMapping: {
            /**
             * Format: int32
             * @default 1
             */
            headingRow: number;
            columns: {
                /** @description The heading of the column in the file */
                key?: string;
                /** @description The heading of the column in the file */
                name?: string;
                /** @description The heading of the column in the file */
                nameKana?: string;
                /** @description The heading of the column in the file */
                corporateNumber?: string;
                /** @description The heading of the column in the file */
                group?: string;
                /** @description The heading of the column in the file */
                publiclyOwned?: string;
                /** @description The heading of the column in the file */
                traits?: string;
                /** @description The heading of the column in the file */
                expectedBenefit?: string;
                /** @description The heading of the column in the file */
                premisesName?: string;
                /** @description The heading of the column in the file */
                address?: string;
                /** @description The heading of the column in the file */
                longitude?: string;
                /** @description The heading of the column in the file */
                latitude?: string;
                /** @description The heading of the column in the file */
                class?: string;
                /** @description The heading of the column in the file */
                zone?: string;
                /** @description The heading of the column in the file */
                premisesTraits?: string;
                /** @description The heading of the column in the file */
                openedOn?: string;
                /** @description The heading of the column in the file */
                closedOn?: string;
                /** @description The heading of the column in the file */
                contactName?: string;
                /** @description The heading of the column in the file */
                contactDepartment?: string;
                /** @description The heading of the column in the file */
                contactPostalCode?: string;
                /** @description The heading of the column in the file */
                contactAddress?: string;
                /** @description The heading of the column in the file */
                contactEmail?: string;
                /** @description The heading of the column in the file */
                contactPhone?: string;
            };
            /** @default [] */
            quantities: {
                basis: components["schemas"]["AllocationBasis"];
                /** @description The heading of the column in the file */
                heading: string;
            }[];
            /**
             * Format: date
             * @description The day on which the quantities of this file were so
             * @example 2026-11-22
             */
            measuredOn?: string;
            /**
             * @description What holds where the file has no such column or cell
             * @default {}
             */
            otherwise: {
                class?: components["schemas"]["DistrictCode"];
                zone?: components["schemas"]["DistrictCode"];
            };
        };
        RollImportFindings: {
            /** Format: int64 */
            rows: number;
            /** Format: int64 */
            businesses: number;
            /** Format: int64 */
            added: number;
            /** Format: int64 */
            changed: number;
            /** Format: int64 */
            unchanged: number;
            /** Format: int64 */
            rowsInError: number;
        };
        RollImportDraft: {
            file: components["schemas"]["RollImportFile"];
            mapping: components["schemas"]["RollImportMapping"];
        };
        RollImportAct: {
            /** @enum {string} */
            act: "read";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "take-over";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "drop";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        };
        RollImportPage: {
            items: components["schemas"]["RollImportView"][];
            cursor?: string;
        };
        RollImportErrorPage: {
            items: components["schemas"]["RollImportError"][];
            cursor?: string;
        };
        RollImportError: {
            /** Format: int64 */
            row: number;
            heading: string;
            code: string;
            value: string;
        };
        FrozenRollView: {
            hash: string;
            referenceOn: components["schemas"]["LocalDate"];
            /** Format: int64 */
            businesses: number;
            /** Format: int64 */
            premises: number;
            takenAt: components["schemas"]["Instant"];
        };
        FrozenRollPage: {
            items: components["schemas"]["FrozenRollView"][];
            cursor?: string;
        };
        FeeRuleView: {
            feeRuleId: components["schemas"]["FeeRuleId"];
            districtId: components["schemas"]["DistrictId"];
            rule: components["schemas"]["FeeRule"];
            at: components["schemas"]["Instant"];
            by: components["schemas"]["PersonId"];
        };
        FeeRule: {
            name: string;
            /** Format: int32 */
            version: number;
            effectiveFrom: components["schemas"]["LocalDate"];
            /**
             * Format: date
             * @description The last day
             * @example 2026-11-22
             */
            effectiveUntil?: string;
            /** @description The plan, ordinance or ballot it comes from */
            authority: string;
            /**
             * @description When a place must be open to be charged
             * @enum {string}
             */
            liable: "on-reference-date" | "during-period";
            raise: {
                /** @enum {string} */
                by: "total";
                /**
                 * Format: int64
                 * @description What all bear together in a levy period
                 * @example 1280000
                 */
                total: number;
                /** @enum {string} */
                weights: "parts-of-the-total" | "points-per-unit";
                /**
                 * @description What becomes of what a limit cuts off
                 * @enum {string}
                 */
                excess: "redistributed" | "forgone";
            } | {
                /** @enum {string} */
                by: "rate";
            };
            bases: {
                basis: components["schemas"]["AllocationBasis"];
                /**
                 * @description Yen for each unit, points for each unit, or the part of the total this basis shares
                 * @example 0.0112
                 * @example 2/3
                 */
                rate: string;
                /** @default [] */
                classRates: {
                    class: components["schemas"]["DistrictCode"];
                    rate: components["schemas"]["Ratio"];
                    /**
                     * @description The article this comes from
                     * @example 条例第5条第1項
                     */
                    clause?: string;
                }[];
                /**
                 * @description The article this comes from
                 * @example 条例第5条第1項
                 */
                clause?: string;
            }[];
            /** @default [] */
            zones: {
                zone: components["schemas"]["DistrictCode"];
                factor: components["schemas"]["Ratio"];
                /**
                 * @description The article this comes from
                 * @example 条例第5条第1項
                 */
                clause?: string;
            }[];
            uplift?: {
                /**
                 * @description Compounded once a year
                 * @example 1.03
                 */
                factor: string;
                firstOn: components["schemas"]["LocalDate"];
                /**
                 * Format: int32
                 * @description Decimals after which the rate so raised is cut
                 */
                decimals?: number;
                /**
                 * @description The article this comes from
                 * @example 条例第5条第1項
                 */
                clause?: string;
            };
            /** @default [] */
            thresholds: {
                basis: components["schemas"]["AllocationBasis"];
                atLeast: components["schemas"]["Decimal"];
                /** @enum {string} */
                per: "premises" | "payer";
                /**
                 * @description The article this comes from
                 * @example 条例第5条第1項
                 */
                clause?: string;
            }[];
            /** @default [] */
            exemptions: {
                code: components["schemas"]["DistrictCode"];
                whom: components["schemas"]["FeeRuleWhom"];
                /**
                 * @description The article this comes from
                 * @example 条例第5条第1項
                 */
                clause?: string;
            }[];
            /** @default [] */
            reliefs: {
                code: components["schemas"]["DistrictCode"];
                whom: components["schemas"]["FeeRuleWhom"];
                relief: {
                    /** @enum {string} */
                    by: "share";
                    /**
                     * @description The part that is not charged
                     * @example 0.0112
                     * @example 2/3
                     */
                    share: string;
                } | {
                    /** @enum {string} */
                    by: "points";
                    /**
                     * @description By how much the rate is lower
                     * @example 0.0112
                     * @example 2/3
                     */
                    points: string;
                };
                /**
                 * @description The article this comes from
                 * @example 条例第5条第1項
                 */
                clause?: string;
            }[];
            /**
             * @default multiply
             * @enum {string}
             */
            reliefsCombine: "multiply" | "highest";
            minimum?: {
                amount: components["schemas"]["Yen"];
                /** @enum {string} */
                per: "premises" | "payer";
                /**
                 * @description The article this comes from
                 * @example 条例第5条第1項
                 */
                clause?: string;
            };
            /**
             * @description Of several that fit, the lowest holds
             * @default []
             */
            caps: {
                /** @enum {string} */
                per: "premises" | "payer-in-zone" | "payer" | "group";
                amount: components["schemas"]["Yen"];
                whom?: components["schemas"]["FeeRuleWhom"];
                /**
                 * @description The article this comes from
                 * @example 条例第5条第1項
                 */
                clause?: string;
            }[];
            /** @description Absent: a fee is for the whole year, whenever a place opened or closed */
            partYear?: {
                /** @enum {string} */
                by: "months-begun" | "whole-months" | "days";
                /**
                 * @description The time a place was open, or only the length of a short levy period
                 * @enum {string}
                 */
                counts: "presence" | "period";
                /**
                 * @description The article this comes from
                 * @example 条例第5条第1項
                 */
                clause?: string;
            };
            /**
             * @default {
             *       "unit": 1,
             *       "mode": "down",
             *       "remainder": "falls-short"
             *     }
             */
            rounding: {
                unit: 1 | 10 | 100 | 1000;
                /** @enum {string} */
                mode: "down" | "half-up" | "half-even" | "up";
                /** @enum {string} */
                remainder: "falls-short" | "largest-remainder" | "largest-part" | "first" | "in-order";
                /**
                 * @description The article this comes from
                 * @example 条例第5条第1項
                 */
                clause?: string;
            };
        };
        /**
         * @description A decimal, or two whole numbers with a stroke between
         * @example 0.0112
         * @example 2/3
         */
        Ratio: string;
        FeeRuleWhom: {
            class?: components["schemas"]["DistrictCode"];
            zone?: components["schemas"]["DistrictCode"];
            trait?: components["schemas"]["DistrictCode"];
            /** @enum {boolean} */
            publiclyOwned?: true;
        };
        FeeRuleDraft: {
            rule: components["schemas"]["FeeRule"];
        };
        FeeRulePage: {
            items: components["schemas"]["FeeRuleView"][];
            cursor?: string;
        };
        ScenarioView: {
            name: string;
            feeRuleId: components["schemas"]["FeeRuleId"];
            /**
             * Format: date
             * @description The day of the roll
             * @example 2026-11-22
             */
            referenceOn: string;
            from: components["schemas"]["LocalDate"];
            /**
             * Format: date
             * @description The last day of the levy period
             * @example 2026-11-22
             */
            until: string;
            /**
             * Format: int64
             * @description Of the activities in the levy period, less other income: the fees together are never above it
             * @example 1280000
             */
            necessaryCost: number;
            scenarioId: components["schemas"]["ScenarioId"];
            districtId: components["schemas"]["DistrictId"];
            /** @enum {string} */
            status: "running" | "done" | "refused";
            at: components["schemas"]["Instant"];
            /** @description Of the roll it was tried on, which is kept */
            rollHash?: string;
            distribution?: components["schemas"]["FeeDistribution"];
            /**
             * Format: int64
             * @description What was to be raised and is not, for rounding or for limits
             * @example -500
             */
            shortfall?: number;
            refusal?: components["schemas"]["ScenarioRefusal"];
        };
        /** @example scn_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        ScenarioId: string;
        FeeDistribution: {
            total: components["schemas"]["Yen"];
            /** Format: int64 */
            payers: number;
            /** Format: int64 */
            paying: number;
            quarters: [
                components["schemas"]["Yen"],
                components["schemas"]["Yen"],
                components["schemas"]["Yen"],
                components["schemas"]["Yen"],
                components["schemas"]["Yen"]
            ];
            /** @description How many bear nothing, at most a tenth of their benefit, at most two tenths … */
            byTenthOfBenefit: number[];
        };
        /** @description Why no fees come about: a page of /problems explains each */
        ScenarioRefusal: {
            type: string;
            title: string;
            facts: {
                [key: string]: unknown;
            };
        };
        ScenarioDraft: {
            name: string;
            feeRuleId: components["schemas"]["FeeRuleId"];
            /**
             * Format: date
             * @description The day of the roll
             * @example 2026-11-22
             */
            referenceOn: string;
            from: components["schemas"]["LocalDate"];
            /**
             * Format: date
             * @description The last day of the levy period
             * @example 2026-11-22
             */
            until: string;
            /**
             * Format: int64
             * @description Of the activities in the levy period, less other income: the fees together are never above it
             * @example 1280000
             */
            necessaryCost: number;
        };
        ScenarioPage: {
            items: components["schemas"]["ScenarioView"][];
            cursor?: string;
        };
        ScenarioFeePage: {
            items: components["schemas"]["ScenarioFee"][];
            cursor?: string;
        };
        ScenarioFee: {
            beneficiaryId: components["schemas"]["BeneficiaryId"];
            name: string;
            fee: components["schemas"]["Yen"];
            expectedBenefit: components["schemas"]["Yen"];
        };
        FeeExplanation: {
            beneficiaryId: components["schemas"]["BeneficiaryId"];
            name: string;
            fee: components["schemas"]["Yen"];
            expectedBenefit: components["schemas"]["Yen"];
            lines: {
                /** @enum {string} */
                step: "not-open" | "below-threshold" | "exempt" | "basis" | "zone" | "uplift" | "relief" | "share" | "redistribution" | "sum" | "minimum" | "cap-premises" | "cap-payer-in-zone" | "cap-payer" | "cap-group" | "benefit-limit" | "part-year" | "rounding" | "remainder";
                premisesId?: components["schemas"]["PremisesId"];
                /** @enum {string} */
                unit: "points" | "yen";
                before: string;
                after: string;
                clause?: string;
                facts: {
                    [key: string]: string;
                };
            }[];
        };
        ScenarioComparison: {
            before: components["schemas"]["FeeDistribution"];
            after: components["schemas"]["FeeDistribution"];
            /** Format: int64 */
            more: number;
            /** Format: int64 */
            less: number;
            /** Format: int64 */
            same: number;
            biggestChanges: {
                beneficiaryId: components["schemas"]["BeneficiaryId"];
                name: string;
                before: components["schemas"]["Yen"];
                after: components["schemas"]["Yen"];
                change: components["schemas"]["YenDifference"];
                expectedBenefit: components["schemas"]["Yen"];
            }[];
        };
        DraftExplanation: {
            planId: components["schemas"]["PlanId"];
            beneficiaryId: components["schemas"]["BeneficiaryId"];
            name: string;
            items: {
                /** Format: int64 */
                fiscalYear: number;
                from: components["schemas"]["LocalDate"];
                until: components["schemas"]["LocalDate"];
                fee: components["schemas"]["Yen"];
                expectedBenefit: components["schemas"]["Yen"];
                lines: {
                    /** @enum {string} */
                    step: "not-open" | "below-threshold" | "exempt" | "basis" | "zone" | "uplift" | "relief" | "share" | "redistribution" | "sum" | "minimum" | "cap-premises" | "cap-payer-in-zone" | "cap-payer" | "cap-group" | "benefit-limit" | "part-year" | "rounding" | "remainder";
                    premisesId?: components["schemas"]["PremisesId"];
                    /** @enum {string} */
                    unit: "points" | "yen";
                    before: string;
                    after: string;
                    clause?: string;
                    facts: {
                        [key: string]: string;
                    };
                }[];
            }[];
        };
        BindingView: {
            bindingId: components["schemas"]["BindingId"];
            beneficiaryId: components["schemas"]["BeneficiaryId"];
            name: string;
            districtId: components["schemas"]["DistrictId"];
            /**
             * @description The plan the letter was about
             * @example apl_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            planId: string;
            boundAt: components["schemas"]["Instant"];
        };
        /** @example bnd_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        BindingId: string;
        BindingContent: {
            code: components["schemas"]["LetterCode"];
        };
        /** @example 7K3M-Q9TX-4HZB */
        LetterCode: string;
        BindingList: {
            items: components["schemas"]["BindingView"][];
        };
        BindingAct: {
            /** @enum {string} */
            act: "unbind";
        };
        AskedView: {
            planId: components["schemas"]["PlanId"];
            /** Format: int64 */
            planVersion: number;
            /** Format: int64 */
            feeVersion: number;
            status: components["schemas"]["PlanStatus"];
            content: components["schemas"]["PlanContent"];
            items: {
                beneficiaryId: components["schemas"]["BeneficiaryId"];
                name: string;
                /**
                 * Format: int64
                 * @description What it would bear over the whole period
                 * @example 1280000
                 */
                fee: number;
                /**
                 * Format: int64
                 * @description What it is expected to gain over the whole period
                 * @example 1280000
                 */
                benefit: number;
                consents: components["schemas"]["ConsentView"][];
            }[];
        };
        ConsentView: {
            consentId: components["schemas"]["ConsentId"];
            beneficiaryId: components["schemas"]["BeneficiaryId"];
            name?: string;
            /** @enum {string} */
            matter: "application" | "revocation" | "report";
            /** @enum {string} */
            answer: "consent" | "objection";
            /** @enum {string} */
            way: "online" | "paper";
            answeredOn: components["schemas"]["LocalDate"];
            receivedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            planVersion: number;
            /** Format: int64 */
            feeVersion: number;
            withdrawnOn?: components["schemas"]["LocalDate"];
            /** @enum {string} */
            status: "valid" | "void";
            /** @description Why it does not count */
            because: ("plan-changed" | "fee-changed" | "withdrawn" | "answered-again" | "not-on-roll" | "outside-window")[];
            verification: {
                /** @enum {string} */
                status: "stated";
            } | {
                /** @enum {string} */
                status: "verified";
                on: components["schemas"]["LocalDate"];
            } | {
                /** @enum {string} */
                status: "questioned";
                on: components["schemas"]["LocalDate"];
                reason: string;
            };
            reason?: string;
            signer?: components["schemas"]["ConsentSigner"];
            photo?: components["schemas"]["Evidence"];
        };
        /** @example cns_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        ConsentId: string;
        ConsentSigner: {
            name: string;
            /**
             * @description By what right; a head office speaks for all its premises
             * @enum {string}
             */
            authority: "representative" | "delegate" | "head-office" | "manager";
            note?: string;
        };
        Evidence: {
            fileId: components["schemas"]["FileId"];
            name: string;
            /** @enum {string} */
            type: "application/pdf" | "image/png" | "image/jpeg";
            /** Format: int32 */
            bytes: number;
            sha256: string;
        };
        /** @example fil_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        FileId: string;
        ConsentContent: {
            /** @enum {string} */
            way: "online";
            beneficiaryId: components["schemas"]["BeneficiaryId"];
            /**
             * @default application
             * @enum {string}
             */
            matter: "application" | "revocation" | "report";
            /** @enum {string} */
            answer: "consent" | "objection";
            /** @description Why not: a word to the organization, not to the public */
            reason?: string;
            /**
             * Format: int32
             * @description The plan that was looked at
             */
            planVersion: number;
            /**
             * Format: int32
             * @description The fee that was looked at
             */
            feeVersion: number;
        } | {
            /** @enum {string} */
            way: "paper";
            beneficiaryId: components["schemas"]["BeneficiaryId"];
            /**
             * @default application
             * @enum {string}
             */
            matter: "application" | "revocation" | "report";
            /** @enum {string} */
            answer: "consent" | "objection";
            /** @description Why not: a word to the organization, not to the public */
            reason?: string;
            /**
             * Format: int32
             * @description The plan that was looked at
             */
            planVersion: number;
            /**
             * Format: int32
             * @description The fee that was looked at
             */
            feeVersion: number;
            answeredOn: components["schemas"]["LocalDate"];
            signer: components["schemas"]["ConsentSigner"];
            /** @description Of the signed paper; its bytes are sent to the signed address */
            photo?: {
                fileId: components["schemas"]["FileId"];
                name: string;
                /** @enum {string} */
                type: "application/pdf" | "image/png" | "image/jpeg";
                /** Format: int32 */
                bytes: number;
                sha256: string;
            };
        };
        ConsentAct: {
            /** @enum {string} */
            act: "withdraw";
        } | {
            /** @enum {string} */
            act: "verify";
        } | {
            /** @enum {string} */
            act: "question";
            reason: string;
        } | {
            /** @enum {string} */
            act: "erase-signer";
        };
        ConsentSheet: {
            items: components["schemas"]["ConsentView"][];
        };
        PublicTally: {
            reached: boolean;
            heads: {
                /** @enum {boolean} */
                shown: true;
                /** Format: int64 */
                counted: number;
                /** Format: int64 */
                of: number;
            } | {
                /** @enum {boolean} */
                shown: false;
            };
            share: {
                /** @enum {boolean} */
                shown: true;
                /** Format: int64 */
                fromPercent: number;
                /** Format: int64 */
                toPercent: number;
            } | {
                /** @enum {boolean} */
                shown: false;
            };
            thresholds: {
                /** @enum {string} */
                measure: "count" | "weight";
                met: boolean;
            }[];
        };
        FullTally: {
            /** Format: int64 */
            planVersion: number;
            /** Format: int64 */
            feeVersion: number;
            /** @description With every consent that is valid and not questioned */
            stated: {
                rule: string;
                thresholds: components["schemas"]["ThresholdTally"][];
                turnoutMet: boolean;
                reached: boolean;
                passes: boolean;
            };
            /** @description With those alone that the municipality has verified */
            verified: {
                rule: string;
                thresholds: components["schemas"]["ThresholdTally"][];
                turnoutMet: boolean;
                reached: boolean;
                passes: boolean;
            };
            /** @description What the voice of one more business would change, those that reach the rule first */
            nextVoices: {
                beneficiaryId: components["schemas"]["BeneficiaryId"];
                name: string;
                group?: string;
                newlyMet: number[];
                reaches: boolean;
            }[];
            /** @description The result as if a group did not exist: for information, the law knows no groups */
            withoutGroups: {
                group: string;
                /** Format: int64 */
                businesses: number;
                tally: components["schemas"]["Tally"];
                changesResult: boolean;
            }[];
            void: {
                /** @enum {string} */
                because: "plan-changed" | "fee-changed" | "withdrawn" | "answered-again" | "not-on-roll" | "outside-window";
                /** Format: int64 */
                consents: number;
            }[];
            /** Format: int64 */
            questioned: number;
        };
        ThresholdTally: {
            /** @enum {string} */
            measure: "count" | "weight";
            /** @enum {string} */
            base: "all" | "cast";
            /** @enum {string} */
            comparison: "at-least" | "more-than";
            fraction: components["schemas"]["Fraction"];
            counted: number;
            of: number;
            missing?: number;
            met: boolean;
        };
        /**
         * @example {
         *       "numerator": 2,
         *       "denominator": 3
         *     }
         */
        Fraction: {
            /** Format: int32 */
            numerator: number;
            /** Format: int32 */
            denominator: number;
        };
        Tally: {
            rule: string;
            thresholds: components["schemas"]["ThresholdTally"][];
            turnoutMet: boolean;
            reached: boolean;
            passes: boolean;
        };
        VisitView: {
            beneficiaryId: components["schemas"]["BeneficiaryId"];
            visitedOn: components["schemas"]["LocalDate"];
            /** @enum {string} */
            outcome: "answered" | "considering" | "refused" | "absent" | "head-office-decides";
            /** @description Why the business refuses or hesitates */
            reason?: string;
            nextVisitOn?: components["schemas"]["LocalDate"];
            visitId: components["schemas"]["VisitId"];
        };
        /** @example vst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        VisitId: string;
        VisitContent: {
            beneficiaryId: components["schemas"]["BeneficiaryId"];
            visitedOn: components["schemas"]["LocalDate"];
            /** @enum {string} */
            outcome: "answered" | "considering" | "refused" | "absent" | "head-office-decides";
            /** @description Why the business refuses or hesitates */
            reason?: string;
            nextVisitOn?: components["schemas"]["LocalDate"];
        };
        FollowUpList: {
            items: components["schemas"]["FollowUp"][];
        };
        FollowUp: {
            beneficiaryId: components["schemas"]["BeneficiaryId"];
            name: string;
            group?: string;
            /** @enum {string} */
            answer: "consent" | "objection" | "none" | "void";
            /** Format: int64 */
            visits: number;
            /** @enum {string} */
            lastOutcome?: "answered" | "considering" | "refused" | "absent" | "head-office-decides";
            lastReason?: string;
            nextVisitOn?: components["schemas"]["LocalDate"];
        };
        VisitRoute: {
            items: components["schemas"]["VisitStop"][];
            withoutPoint: {
                beneficiaryId: components["schemas"]["BeneficiaryId"];
                name: string;
            }[];
        };
        VisitStop: {
            beneficiaryId: components["schemas"]["BeneficiaryId"];
            name: string;
            premisesId: components["schemas"]["PremisesId"];
            /** @description Longitude, latitude */
            point: [
                number,
                number
            ];
            /** Format: int64 */
            metresFromLast: number;
        };
        MyDistrictsData: {
            personId: components["schemas"]["PersonId"];
            exportedAt: components["schemas"]["Instant"];
            /** @description For which beneficiaries the person speaks */
            bindings: components["schemas"]["BindingView"][];
            /** @description The written opinions the person has filed */
            opinions: {
                beneficiaryId: components["schemas"]["BeneficiaryId"];
                text: string;
                opinionId: components["schemas"]["OpinionId"];
                receivedOn: components["schemas"]["LocalDate"];
                receivedAt: components["schemas"]["Instant"];
                planId: components["schemas"]["PlanId"];
            }[];
            /** @description How often the person has tried a code */
            codesTried?: {
                /** Format: int64 */
                count: number;
                since: components["schemas"]["Instant"];
            };
        };
        /** @example opn_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        OpinionId: string;
        ProcedureView: {
            planId: components["schemas"]["PlanId"];
            planName: string;
            districtId: components["schemas"]["DistrictId"];
            /** Format: int64 */
            version: number;
            status: components["schemas"]["PlanStatus"];
            proceeding: components["schemas"]["ProceedingView"];
            /** @description A change on its way, and why it is not minor */
            change?: {
                proceeding: components["schemas"]["ProceedingView"];
                proposed: components["schemas"]["PlanContent"];
                feeRuleId?: components["schemas"]["FeeRuleId"];
                findings: components["schemas"]["ChangeFinding"][];
            };
            /** @description For the organization, the municipality and the beneficiaries */
            supervision?: {
                duties: ("revoke" | "request-report")[];
                revocationDemand?: components["schemas"]["OfficialDocument"];
                reportDemand?: components["schemas"]["OfficialDocument"];
                suspicion?: string;
                reportRequest?: components["schemas"]["OfficialDocument"];
                reportReasons?: string[];
                report?: components["schemas"]["OfficialDocument"];
                explanationUntil?: components["schemas"]["LocalDate"];
                explanation?: components["schemas"]["OfficialDocument"];
                order?: components["schemas"]["OfficialDocument"];
                orderReasons?: string[];
                complyUntil?: components["schemas"]["LocalDate"];
                compliance?: components["schemas"]["OfficialDocument"];
                hearing?: components["schemas"]["OfficialDocument"];
            };
            revocation?: {
                document: components["schemas"]["OfficialDocument"];
                /** @enum {string} */
                cause: "demand" | "disobedience";
                reasons: string[];
                publication?: components["schemas"]["OfficialDocument"];
            };
            settlement?: components["schemas"]["OfficialDocument"];
        };
        ProceedingView: {
            /** @enum {string} */
            status: "draft" | "applied" | "noticed" | "summarized" | "voted" | "certified" | "published" | "refused" | "withdrawn";
            /** @description Of the consent roll as it was frozen on application */
            rollHash?: string;
            application?: components["schemas"]["OfficialDocument"];
            notice?: components["schemas"]["OfficialDocument"];
            inspection?: {
                noticedOn: components["schemas"]["LocalDate"];
                endsOn: components["schemas"]["LocalDate"];
                opinionsUntil: components["schemas"]["LocalDate"];
            };
            summary?: components["schemas"]["OfficialDocument"];
            vote?: components["schemas"]["OfficialDocument"];
            parkConsent?: components["schemas"]["OfficialDocument"];
            certificate?: components["schemas"]["OfficialDocument"];
            publication?: components["schemas"]["OfficialDocument"];
            refusal?: components["schemas"]["OfficialDocument"];
            withdrawal?: components["schemas"]["OfficialDocument"];
            /** Format: int64 */
            opinions?: number;
            approved?: boolean;
            criteria?: components["schemas"]["CertificationCriteria"];
            reasons?: string[];
        };
        CertificationCriteria: {
            regionalPlan: string;
            effect: string;
            feasibility: string;
            benefitLimit: string;
            fairness: string;
        };
        ChangeFinding: {
            /** @enum {string} */
            item: "name" | "area" | "goals" | "activities" | "benefits" | "scope" | "period" | "fee-total" | "fee-shares" | "fee-collection" | "income-total" | "expenditure-total" | "financing-lines" | "other-businesses";
            minor: boolean;
            /** @enum {string} */
            because: "locality-renamed" | "fee-total-down" | "total-within-tenth" | "lines-within-totals" | "listed-by-ordinance" | "shares-not-known" | "not-listed";
            from?: components["schemas"]["Yen"];
            to?: components["schemas"]["Yen"];
        };
        PlanAct: {
            /** @enum {string} */
            act: "record-regional-plan";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
        } | {
            /** @enum {string} */
            act: "apply";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
        } | {
            /** @enum {string} */
            act: "withdraw";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
        } | {
            /** @enum {string} */
            act: "redraft";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "give-notice";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
            /** @enum {string} */
            method: "gazette" | "internet" | "other";
        } | {
            /** @enum {string} */
            act: "submit-summary";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
            /** Format: int32 */
            opinions: number;
        } | {
            /** @enum {string} */
            act: "record-vote";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
            approved: boolean;
        } | {
            /** @enum {string} */
            act: "record-park-consent";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
        } | {
            /** @enum {string} */
            act: "certify";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
            criteria: components["schemas"]["CertificationCriteria"];
        } | {
            /** @enum {string} */
            act: "refuse";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
            reasons: string[];
        } | {
            /** @enum {string} */
            act: "publish";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
        } | {
            /** @enum {string} */
            act: "notify-minor-change";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
            content: components["schemas"]["PlanContent"];
            feeRuleId?: components["schemas"]["FeeRuleId"];
            /** @default false */
            localityRenamed: boolean;
        } | {
            /** @enum {string} */
            act: "draft-change";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            content: components["schemas"]["PlanContent"];
            feeRuleId?: components["schemas"]["FeeRuleId"];
            /** @default false */
            localityRenamed: boolean;
        } | {
            /** @enum {string} */
            act: "drop-change";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "demand-revocation";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
        } | {
            /** @enum {string} */
            act: "demand-report";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
            suspicion: string;
        } | {
            /** @enum {string} */
            act: "request-report";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
            reasons: string[];
        } | {
            /** @enum {string} */
            act: "receive-report";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
        } | {
            /** @enum {string} */
            act: "offer-explanation";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
            until: components["schemas"]["LocalDate"];
        } | {
            /** @enum {string} */
            act: "receive-explanation";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
        } | {
            /** @enum {string} */
            act: "order-correction";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
            reasons: string[];
            complyUntil: components["schemas"]["LocalDate"];
        } | {
            /** @enum {string} */
            act: "confirm-compliance";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
        } | {
            /** @enum {string} */
            act: "hold-hearing";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
        } | {
            /** @enum {string} */
            act: "revoke";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
            /** @enum {string} */
            cause: "demand" | "disobedience";
            reasons: string[];
        } | {
            /** @enum {string} */
            act: "publish-revocation";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
        } | {
            /** @enum {string} */
            act: "end-period";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "settle";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            document: components["schemas"]["OfficialDocument"];
        } | {
            /** @enum {string} */
            act: "close";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        };
        OpinionView: {
            beneficiaryId: components["schemas"]["BeneficiaryId"];
            text: string;
            opinionId: components["schemas"]["OpinionId"];
            receivedOn: components["schemas"]["LocalDate"];
            receivedAt: components["schemas"]["Instant"];
        };
        OpinionContent: {
            beneficiaryId: components["schemas"]["BeneficiaryId"];
            text: string;
        };
        OpinionList: {
            items: components["schemas"]["OpinionView"][];
        };
        ChangeAnswer: {
            minor: boolean;
            findings: components["schemas"]["ChangeFinding"][];
            /** @description The plan as certified, against which it is weighed however many minor changes lie between */
            certified: {
                name: string;
                area?: string;
                /** @default [] */
                goals: components["schemas"]["Goal"][];
                /** @default [] */
                activities: components["schemas"]["Activity"][];
                /** @default [] */
                benefits: components["schemas"]["ExpectedBenefit"][];
                scope?: string;
                period?: {
                    startsOn: components["schemas"]["LocalDate"];
                    endsOn: components["schemas"]["LocalDate"];
                };
                financing?: components["schemas"]["FinancingPlan"];
                fee?: components["schemas"]["FeeDraft"];
                otherBusinesses?: components["schemas"]["OtherBusinesses"];
                /** @default [] */
                attachments: components["schemas"]["PlanAttachment"][];
            };
        };
        ChangeQuestion: {
            content: components["schemas"]["PlanContent"];
            feeRuleId?: components["schemas"]["FeeRuleId"];
            /** @default false */
            localityRenamed: boolean;
        };
        TimelineView: {
            /**
             * @description The session the plan must come to
             * @example {
             *       "name": "令和9年第1回定例会",
             *       "opensOn": "2027-02-24",
             *       "closesOn": "2027-03-24"
             *     }
             */
            session?: {
                name: string;
                opensOn: components["schemas"]["LocalDate"];
                closesOn: components["schemas"]["LocalDate"];
            };
            items: components["schemas"]["TimelineEntry"][];
            /** @description The same steps of a change on its way */
            change?: components["schemas"]["TimelineEntry"][];
        };
        TimelineEntry: {
            /** @enum {string} */
            step: "regional-plan" | "complete-plan" | "consent" | "application" | "notice" | "inspection-end" | "summary" | "park-consent" | "vote" | "certificate" | "publication" | "ordinance" | "levy" | "period-end" | "settlement";
            /** @enum {string} */
            by: "amo" | "municipality" | "assembly" | "beneficiaries" | "park-manager";
            article: string;
            /** @enum {string} */
            status: "done" | "due" | "late" | "waiting" | "not-needed";
            /**
             * Format: date
             * @description When it was done
             * @example 2026-11-22
             */
            on?: string;
            number?: string;
            /**
             * Format: date
             * @description Planned back from the session and the levy: the last day on which it is still in time
             * @example 2026-11-22
             */
            dueBy?: string;
        };
        MunicipalSettingsView: {
            /** Format: int64 */
            version: number;
            settings: components["schemas"]["MunicipalSettings"];
        };
        MunicipalSettings: {
            closed: components["schemas"]["ClosedDays"];
            procedure: components["schemas"]["ProcedureSettings"];
            /** @default [] */
            sessions: components["schemas"]["AssemblySession"][];
            /**
             * Format: date
             * @description The day from which a fee shall be levied: what a timeline is planned back from
             * @example 2026-11-22
             */
            levyOn?: string;
            /**
             * Format: int32
             * @description How long an application is looked at before the notice
             * @default 14
             */
            daysToNotice: number;
        };
        ClosedDays: {
            /**
             * @description 0 is Sunday
             * @default [
             *       0,
             *       6
             *     ]
             */
            weekdays: number[];
            /**
             * @description 年末年始: from a day in December to a day in January
             * @example {
             *       "from": "12-29",
             *       "until": "01-03"
             *     }
             */
            yearEnd?: {
                /** @example 12-29 */
                from: string;
                /** @example 12-29 */
                until: string;
            };
            /** @default [] */
            days: {
                on: components["schemas"]["LocalDate"];
                name: string;
            }[];
        };
        ProcedureSettings: {
            /**
             * @description Whether a revocation under art. 17-11 needs a hearing too: ask counsel
             * @default true
             */
            hearingOnDemand: boolean;
            /**
             * @description Rule art. 42 iii
             * @default []
             */
            minorByOrdinance: ("name" | "area" | "goals" | "activities" | "benefits" | "scope" | "period" | "fee-total" | "fee-shares" | "fee-collection" | "income-total" | "expenditure-total" | "financing-lines" | "other-businesses")[];
        };
        /**
         * @example {
         *       "name": "令和9年第1回定例会",
         *       "opensOn": "2027-02-24",
         *       "closesOn": "2027-03-24"
         *     }
         */
        AssemblySession: {
            name: string;
            opensOn: components["schemas"]["LocalDate"];
            closesOn: components["schemas"]["LocalDate"];
        };
        MunicipalSettingsDraft: {
            /** Format: int64 */
            version?: number;
            settings: components["schemas"]["MunicipalSettings"];
        };
        PlanDocumentView: {
            documentId: components["schemas"]["DocumentId"];
            planId: components["schemas"]["PlanId"];
            kind: components["schemas"]["PlanDocumentKind"];
            /** @enum {string} */
            status: "making" | "ready";
            number?: string;
            on: components["schemas"]["LocalDate"];
            askedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How many parts are made
             */
            done: number;
            /**
             * Format: int64
             * @description Of how many; not known before the first
             */
            of?: number;
            /** @description Of a run only when it is complete */
            files: components["schemas"]["PlanDocumentFile"][];
        };
        /** @example doc_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        DocumentId: string;
        /** @enum {string} */
        PlanDocumentKind: "application" | "notice" | "opinion-summary" | "certificate" | "change-notice" | "letters";
        PlanDocumentFile: {
            name: string;
            /** @enum {string} */
            type: "application/pdf" | "text/html";
            /** Format: int64 */
            bytes: number;
            sha256: string;
        };
        PlanDocumentRequest: {
            /** @enum {string} */
            kind: "application";
            number: string;
            on: components["schemas"]["LocalDate"];
        } | {
            /** @enum {string} */
            kind: "notice";
            number: string;
            on: components["schemas"]["LocalDate"];
        } | {
            /** @enum {string} */
            kind: "opinion-summary";
            number: string;
            on: components["schemas"]["LocalDate"];
            /**
             * @description The opinions in short, those that say the same together
             * @default []
             */
            points: {
                point: string;
                /** Format: int32 */
                opinions: number;
                answer?: string;
            }[];
        } | {
            /** @enum {string} */
            kind: "certificate";
            number: string;
            on: components["schemas"]["LocalDate"];
            criteria: components["schemas"]["CertificationCriteria"];
        } | {
            /** @enum {string} */
            kind: "change-notice";
            number: string;
            on: components["schemas"]["LocalDate"];
        } | {
            /** @enum {string} */
            kind: "letters";
            on: components["schemas"]["LocalDate"];
            /** @description To whom; to all on the roll where nobody is named. A new letter makes the code of the one before useless */
            beneficiaries?: components["schemas"]["BeneficiaryId"][];
        };
        PlanDocumentPage: {
            items: components["schemas"]["PlanDocumentView"][];
            cursor?: string;
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
    getDistricts: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                municipality?: components["schemas"]["LocalGovernmentCode"];
                /** @description JIS X 0401: 01 to 47 */
                prefecture?: components["schemas"]["PrefectureCode"];
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
                    "application/json": components["schemas"]["DistrictPage"];
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
    getDistrictsCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                municipality?: components["schemas"]["LocalGovernmentCode"];
                /** @description JIS X 0401: 01 to 47 */
                prefecture?: components["schemas"]["PrefectureCode"];
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
    getMyDistricts: {
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
                    "application/json": components["schemas"]["DistrictPage"];
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
    getDistrictsDistrictId: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["DistrictView"];
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
    putDistrictsDistrictId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DistrictDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `districts/district-may-not-move` A district keeps its municipality and its organization · `any/id-reused` This id already names something with other content */
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
            /** @description `districts/area-not-sound` The area cannot be that of a district · `districts/unknown-local-government` No local government in force has this code · `districts/not-an-organization` This is no active area management organization · `any/invalid-request` Some values do not fit */
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
    putDistrictsDistrictIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DistrictAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictView"];
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
            /** @description `districts/date-in-the-future` A step is recorded when it is done, not before · `any/invalid-request` Some values do not fit */
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
    getDistrictsDistrictIdPlans: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
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
                    "application/json": components["schemas"]["PlanPage"];
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
    getPlansPlanId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: components["schemas"]["PlanId"];
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
                    "application/json": components["schemas"]["PlanView"];
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
    putPlansPlanId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `districts/wrong-step` This step cannot be taken where the plan stands · `any/id-reused` This id already names something with other content */
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
            /** @description `districts/period-too-long` A plan runs at most five years to the day · `districts/attachment-missing` A document is not in the file store, or is not the one that was announced · `any/invalid-request` Some values do not fit */
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
    getPlansPlanIdVersions: {
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
                planId: components["schemas"]["PlanId"];
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
                    "application/json": components["schemas"]["PlanVersionPage"];
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
    putPlansPlanIdRenewalsRenewalId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
                renewalId: components["schemas"]["PlanId"];
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
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
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
            /** @description `any/id-reused` This id already names something with other content · `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `districts/wrong-step` This step cannot be taken where the plan stands */
            409: {
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
    putPlansPlanIdFee: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanFee"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `districts/wrong-step` This step cannot be taken where the plan stands · `any/id-reused` This id already names something with other content */
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
    putPlansPlanIdYearsFiscalYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["YearPlanDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearPlanView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearPlanView"];
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
            /** @description `districts/year-not-of-plan` The plan has no such activity or line · `districts/year-outside-period` The plan does not run in this fiscal year · `any/invalid-request` Some values do not fit */
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
    getPlansPlanIdYears: {
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
                planId: components["schemas"]["PlanId"];
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
                    "application/json": components["schemas"]["YearPlanPage"];
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
    getPlansPlanIdGoalFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: components["schemas"]["PlanId"];
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
                    "application/json": components["schemas"]["GoalFigures"];
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
    putPlansPlanIdGoalFiguresActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalFiguresDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalFigures"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalFigures"];
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
            /** @description `districts/goal-not-of-plan` The plan has no such goal · `any/invalid-request` Some values do not fit */
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
    getPlansPlanIdAttachmentsSha256: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
                sha256: string;
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
                    "application/json": components["schemas"]["SignedDownload"];
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
    putPlansPlanIdAttachmentsSha256: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
                sha256: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanUpload"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUpload"];
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
            /** @description `any/too-often` You have done this very often in a short time; try again later; upload: 300 at once, one more each 5 seconds · More than a stage of the API takes in a second: the same again later is the same act */
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
    getDistrictsDistrictIdOrdinances: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["OrdinanceList"];
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
    putDistrictsDistrictIdOrdinancesOrdinanceId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
                ordinanceId: components["schemas"]["OrdinanceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrdinanceVersion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdinanceView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdinanceView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `districts/ordinance-out-of-order` A version of the ordinance takes effect after the one before it · `any/id-reused` This id already names something with other content */
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
            /** @description `districts/late-charge-too-high` A late charge is at most 14.5 % a year · `any/invalid-request` Some values do not fit */
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
    postPlansPlanIdOrdinanceDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrdinanceDrafting"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdinanceDraftView"];
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
    getDistrictsDistrictIdBeneficiaries: {
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
                    "application/json": components["schemas"]["RollPage"];
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
    getDistrictsDistrictIdBeneficiariesCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
                /** @description The roll as of this day; all that is kept, if absent */
                on?: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
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
    getDistrictsDistrictIdBeneficiariesBeneficiaryId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
                beneficiaryId: components["schemas"]["BeneficiaryId"];
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
                    "application/json": components["schemas"]["RollEntryView"];
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
    putDistrictsDistrictIdBeneficiariesBeneficiaryId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
                beneficiaryId: components["schemas"]["BeneficiaryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollEntryView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollEntryView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `districts/roll-busy` The roll is being replaced by an import; wait until it is done · `districts/roll-full` The roll holds as many businesses as it can · `districts/twice-on-roll` A business stands on the roll once, whatever its premises · `districts/business-gone` This business has closed, has merged, or is not on the roll · `any/id-reused` This id already names something with other content */
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
    putDistrictsDistrictIdBeneficiariesBeneficiaryIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
                beneficiaryId: components["schemas"]["BeneficiaryId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollEntryView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollEntryView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `districts/roll-busy` The roll is being replaced by an import; wait until it is done · `districts/twice-on-roll` A business stands on the roll once, whatever its premises · `districts/premises-not-open` These premises are not open on this day · `districts/business-gone` This business has closed, has merged, or is not on the roll · `any/id-reused` This id already names something with other content */
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
            /** @description `districts/roll-date-in-the-future` What happens to a business is recorded when it has happened · `any/invalid-request` Some values do not fit */
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
    getDistrictsDistrictIdBeneficiariesBeneficiaryIdHistory: {
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
                districtId: components["schemas"]["DistrictId"];
                beneficiaryId: components["schemas"]["BeneficiaryId"];
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
                    "application/json": components["schemas"]["RollHistoryPage"];
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
    getDistrictsDistrictIdRollImportsImportId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
                importId: components["schemas"]["RollImportId"];
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
                    "application/json": components["schemas"]["RollImportView"];
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
    putDistrictsDistrictIdRollImportsImportId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
                importId: components["schemas"]["RollImportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollImportDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollImportView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollImportView"];
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
    putDistrictsDistrictIdRollImportsImportIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
                importId: components["schemas"]["RollImportId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollImportAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollImportView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollImportView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `districts/import-not-ready` This cannot be done where the import stands · `districts/import-has-errors` Some rows do not fit; mend the file and read it again · `districts/roll-busy` The roll is being replaced by an import; wait until it is done · `any/id-reused` This id already names something with other content */
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
            /** @description `districts/attachment-missing` A document is not in the file store, or is not the one that was announced · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-often` You have done this very often in a short time; try again later (read, take-over); import: 400 at once, one more each 10 seconds · More than a stage of the API takes in a second: the same again later is the same act */
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
    getDistrictsDistrictIdRollImports: {
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
                    "application/json": components["schemas"]["RollImportPage"];
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
    getDistrictsDistrictIdRollImportsImportIdErrors: {
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
                districtId: components["schemas"]["DistrictId"];
                importId: components["schemas"]["RollImportId"];
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
                    "application/json": components["schemas"]["RollImportErrorPage"];
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
    putDistrictsDistrictIdLevyRollsReferenceOn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
                referenceOn: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["FrozenRollView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrozenRollView"];
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
            /** @description `districts/roll-busy` The roll is being replaced by an import; wait until it is done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `districts/roll-date-in-the-future` What happens to a business is recorded when it has happened · `any/invalid-request` Some values do not fit */
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
    getDistrictsDistrictIdLevyRolls: {
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
                    "application/json": components["schemas"]["FrozenRollPage"];
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
    getDistrictsDistrictIdLevyRollsReferenceOnRowsCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
                referenceOn: components["schemas"]["LocalDate"];
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
    getDistrictsDistrictIdFeeRulesFeeRuleId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
                feeRuleId: components["schemas"]["FeeRuleId"];
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
                    "application/json": components["schemas"]["FeeRuleView"];
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
    putDistrictsDistrictIdFeeRulesFeeRuleId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
                feeRuleId: components["schemas"]["FeeRuleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeeRuleDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeRuleView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeRuleView"];
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
            /** @description `districts/fee-rule-version-taken` The district has this version of its fee rule already, or a later one · `any/id-reused` This id already names something with other content */
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
    getDistrictsDistrictIdFeeRules: {
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
                    "application/json": components["schemas"]["FeeRulePage"];
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
    getDistrictsDistrictIdScenariosScenarioId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
                scenarioId: components["schemas"]["ScenarioId"];
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
                    "application/json": components["schemas"]["ScenarioView"];
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
    putDistrictsDistrictIdScenariosScenarioId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
                scenarioId: components["schemas"]["ScenarioId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScenarioDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioView"];
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
            /** @description `districts/roll-busy` The roll is being replaced by an import; wait until it is done · `any/id-reused` This id already names something with other content */
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
            /** @description `districts/levy-period-too-long` A levy period ends after it begins and is at most a year · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-often` You have done this very often in a short time; try again later; reckoning: 120 at once, one more each 30 seconds · More than a stage of the API takes in a second: the same again later is the same act */
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
    getDistrictsDistrictIdScenarios: {
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
                    "application/json": components["schemas"]["ScenarioPage"];
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
    getDistrictsDistrictIdScenariosScenarioIdFees: {
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
                districtId: components["schemas"]["DistrictId"];
                scenarioId: components["schemas"]["ScenarioId"];
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
                    "application/json": components["schemas"]["ScenarioFeePage"];
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
            /** @description `districts/scenario-not-done` The fees are not reckoned yet, or could not be */
            409: {
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
    getDistrictsDistrictIdScenariosScenarioIdFeesCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
                scenarioId: components["schemas"]["ScenarioId"];
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
            /** @description `districts/scenario-not-done` The fees are not reckoned yet, or could not be */
            409: {
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
    getDistrictsDistrictIdScenariosScenarioIdFeesBeneficiaryId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
                scenarioId: components["schemas"]["ScenarioId"];
                beneficiaryId: components["schemas"]["BeneficiaryId"];
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
                    "application/json": components["schemas"]["FeeExplanation"];
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
            /** @description `districts/scenario-not-done` The fees are not reckoned yet, or could not be */
            409: {
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
    getDistrictsDistrictIdScenariosScenarioIdComparison: {
        parameters: {
            query: {
                /** @description The scenario of the same district it is compared with */
                with: string;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                districtId: components["schemas"]["DistrictId"];
                scenarioId: components["schemas"]["ScenarioId"];
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
                    "application/json": components["schemas"]["ScenarioComparison"];
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
            /** @description `districts/scenario-not-done` The fees are not reckoned yet, or could not be */
            409: {
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
    getPlansPlanIdAskedBeneficiaryIdExplanation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
                beneficiaryId: components["schemas"]["BeneficiaryId"];
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
                    "application/json": components["schemas"]["DraftExplanation"];
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
            /** @description `districts/fee-rule-missing` The plan names no fee rule, so nobody knows what they would pay · `districts/plan-incomplete` The plan lacks what the law asks for · `districts/fees-above-cost` The fees together are above the cost of the activities less other income · `districts/fee-rule-not-in-force` This fee rule is not in force on the first day of the levy period · `districts/total-unreachable` The caps and the expected benefits do not let the total be raised · `districts/minimums-above-total` The minimum fees alone are more than the total to be raised */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `districts/levy-period-too-long` A levy period ends after it begins and is at most a year · `districts/roll-does-not-fit` The roll does not say all that the fee rule asks for · `any/invalid-request` Some values do not fit */
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
    putBindingsBindingId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                bindingId: components["schemas"]["BindingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindingContent"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BindingView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BindingView"];
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
            /** @description `districts/too-many-attempts` Too many codes were tried; try again in an hour · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `districts/code-not-known` This code opens nothing, or was used already · `districts/already-bound` You are bound to this beneficiary already · `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
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
    getBindings: {
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
                    "application/json": components["schemas"]["BindingList"];
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
    putBindingsBindingIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                bindingId: components["schemas"]["BindingId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindingAct"];
            };
        };
        responses: {
            /** @description Done */
            204: {
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
    getPlansPlanIdAsked: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
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
                    "application/json": components["schemas"]["AskedView"];
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
            /** @description `districts/fee-rule-missing` The plan names no fee rule, so nobody knows what they would pay · `districts/plan-incomplete` The plan lacks what the law asks for · `districts/fees-above-cost` The fees together are above the cost of the activities less other income · `districts/fee-rule-not-in-force` This fee rule is not in force on the first day of the levy period · `districts/total-unreachable` The caps and the expected benefits do not let the total be raised · `districts/minimums-above-total` The minimum fees alone are more than the total to be raised */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `districts/levy-period-too-long` A levy period ends after it begins and is at most a year · `districts/roll-does-not-fit` The roll does not say all that the fee rule asks for · `any/invalid-request` Some values do not fit */
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
    putPlansPlanIdConsentsConsentId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
                consentId: components["schemas"]["ConsentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentContent"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `districts/not-on-roll` This business is not on the roll · `districts/consents-closed` Consents are given and withdrawn before the application · `districts/wrong-step` This step cannot be taken where the plan stands · `any/id-reused` This id already names something with other content */
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
            /** @description `districts/version-not-known` There is no such version of the plan or the fee · `districts/date-in-the-future` A step is recorded when it is done, not before · `any/invalid-request` Some values do not fit */
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
    putPlansPlanIdConsentsConsentIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
                consentId: components["schemas"]["ConsentId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `districts/consents-closed` Consents are given and withdrawn before the application · `districts/consent-withdrawn` This consent has been withdrawn · `districts/evidence-missing` The photo of the signed paper has not arrived · `districts/wrong-step` This step cannot be taken where the plan stands · `any/id-reused` This id already names something with other content */
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
    getPlansPlanIdConsents: {
        parameters: {
            query?: {
                matter?: "application" | "revocation" | "report";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
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
                    "application/json": components["schemas"]["ConsentSheet"];
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
    getPlansPlanIdConsentsCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
                matter?: "application" | "revocation" | "report";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
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
    getPlansPlanIdTally: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: components["schemas"]["PlanId"];
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
                    "application/json": components["schemas"]["PublicTally"];
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
            /** @description `districts/fee-rule-missing` The plan names no fee rule, so nobody knows what they would pay · `districts/plan-incomplete` The plan lacks what the law asks for · `districts/fees-above-cost` The fees together are above the cost of the activities less other income · `districts/fee-rule-not-in-force` This fee rule is not in force on the first day of the levy period · `districts/total-unreachable` The caps and the expected benefits do not let the total be raised · `districts/minimums-above-total` The minimum fees alone are more than the total to be raised */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `districts/levy-period-too-long` A levy period ends after it begins and is at most a year · `districts/roll-does-not-fit` The roll does not say all that the fee rule asks for · `any/invalid-request` Some values do not fit */
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
    getPlansPlanIdFullTally: {
        parameters: {
            query?: {
                matter?: "application" | "revocation" | "report";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
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
                    "application/json": components["schemas"]["FullTally"];
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
            /** @description `districts/fee-rule-missing` The plan names no fee rule, so nobody knows what they would pay · `districts/plan-incomplete` The plan lacks what the law asks for · `districts/fees-above-cost` The fees together are above the cost of the activities less other income · `districts/fee-rule-not-in-force` This fee rule is not in force on the first day of the levy period · `districts/total-unreachable` The caps and the expected benefits do not let the total be raised · `districts/minimums-above-total` The minimum fees alone are more than the total to be raised */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `districts/levy-period-too-long` A levy period ends after it begins and is at most a year · `districts/roll-does-not-fit` The roll does not say all that the fee rule asks for · `any/invalid-request` Some values do not fit */
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
    putPlansPlanIdVisitsVisitId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
                visitId: components["schemas"]["VisitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitContent"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `districts/not-on-roll` This business is not on the roll · `any/id-reused` This id already names something with other content */
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
            /** @description `districts/date-in-the-future` A step is recorded when it is done, not before · `any/invalid-request` Some values do not fit */
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
    getPlansPlanIdFollowUps: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
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
                    "application/json": components["schemas"]["FollowUpList"];
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
    getPlansPlanIdVisitRoute: {
        parameters: {
            query?: {
                longitude?: number | null;
                latitude?: number | null;
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
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
                    "application/json": components["schemas"]["VisitRoute"];
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
    getPlansPlanIdConsentsConsentIdPhoto: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
                consentId: components["schemas"]["ConsentId"];
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
                    "application/json": components["schemas"]["SignedDownload"];
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
            /** @description `districts/evidence-missing` The photo of the signed paper has not arrived */
            409: {
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
    putPlansPlanIdConsentsConsentIdPhoto: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
                consentId: components["schemas"]["ConsentId"];
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
                    "application/json": components["schemas"]["SignedUpload"];
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
            /** @description `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-often` You have done this very often in a short time; try again later; upload: 300 at once, one more each 5 seconds · More than a stage of the API takes in a second: the same again later is the same act */
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
                    "application/json": components["schemas"]["MyDistrictsData"];
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
    putPlansPlanIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `districts/fee-rule-missing` The plan names no fee rule, so nobody knows what they would pay · `districts/plan-incomplete` The plan lacks what the law asks for · `districts/fees-above-cost` The fees together are above the cost of the activities less other income · `districts/fee-rule-not-in-force` This fee rule is not in force on the first day of the levy period · `districts/total-unreachable` The caps and the expected benefits do not let the total be raised · `districts/minimums-above-total` The minimum fees alone are more than the total to be raised · `districts/inspection-not-ended` The public inspection has not ended; opinions may still come · `districts/regional-plan-missing` The approval of the regional revitalization plan is not on record · `districts/fee-above-benefit` A fee is above the benefit its payer is expected to receive · `districts/wrong-step` This step cannot be taken where the plan stands · `districts/consent-not-reached` Fewer beneficiaries consent than the law asks for · `districts/summary-missing` The assembly votes after it has the summary of the opinions · `districts/opinions-left-out` The summary does not cover every opinion that was received · `districts/vote-missing` A plan is certified after the vote of the assembly · `districts/vote-rejected` The assembly has rejected the plan · `districts/park-consent-missing` The manager of the city park has not consented · `districts/change-pending` A change of this plan is under way; finish or withdraw it first · `districts/change-not-minor` This change is not minor: it repeats the procedure · `districts/change-is-minor` This change is minor: it is notified, the procedure is not repeated · `districts/demand-not-reached` Fewer beneficiaries support the demand than the law asks for · `districts/revocation-demanded` The certification must be revoked; nothing else can be done · `districts/report-not-asked` An order follows a report that was asked for · `districts/explanation-missing` The organization has not had the opportunity to explain · `districts/hearing-missing` A certification is revoked after a hearing · `districts/order-not-disobeyed` There is no corrective order whose time has passed without compliance · `districts/period-not-ended` The period of the plan has not ended · `districts/settlement-open` The grant is not settled · `any/id-reused` This id already names something with other content */
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
            /** @description `districts/levy-period-too-long` A levy period ends after it begins and is at most a year · `districts/roll-does-not-fit` The roll does not say all that the fee rule asks for · `districts/calendar-not-known` The list of public holidays does not reach this day · `districts/date-in-the-future` A step is recorded when it is done, not before · `districts/date-too-early` This day lies before the step it follows · `districts/period-too-long` A plan runs at most five years to the day · `districts/attachment-missing` A document is not in the file store, or is not the one that was announced · `any/invalid-request` Some values do not fit */
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
    getPlansPlanIdProcedure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: components["schemas"]["PlanId"];
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
                    "application/json": components["schemas"]["ProcedureView"];
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
    putPlansPlanIdOpinionsOpinionId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
                opinionId: components["schemas"]["OpinionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionContent"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `districts/wrong-step` This step cannot be taken where the plan stands · `districts/inspection-ended` The time for written opinions has ended · `any/id-reused` This id already names something with other content */
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
            /** @description `districts/date-too-early` This day lies before the step it follows · `any/invalid-request` Some values do not fit */
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
    getPlansPlanIdOpinions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
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
                    "application/json": components["schemas"]["OpinionList"];
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
    postPlansPlanIdChangeFindings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeQuestion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeAnswer"];
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
            /** @description `districts/wrong-step` This step cannot be taken where the plan stands · `districts/fee-rule-missing` The plan names no fee rule, so nobody knows what they would pay · `districts/plan-incomplete` The plan lacks what the law asks for · `districts/fees-above-cost` The fees together are above the cost of the activities less other income · `districts/fee-rule-not-in-force` This fee rule is not in force on the first day of the levy period · `districts/total-unreachable` The caps and the expected benefits do not let the total be raised · `districts/minimums-above-total` The minimum fees alone are more than the total to be raised */
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
            /** @description `districts/levy-period-too-long` A levy period ends after it begins and is at most a year · `districts/roll-does-not-fit` The roll does not say all that the fee rule asks for · `any/invalid-request` Some values do not fit */
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
    getPlansPlanIdTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: components["schemas"]["PlanId"];
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
                    "application/json": components["schemas"]["TimelineView"];
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
            /** @description `districts/calendar-not-known` The list of public holidays does not reach this day · `any/invalid-request` Some values do not fit */
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
    getMunicipalitiesLocalGovernmentCodeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
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
                    "application/json": components["schemas"]["MunicipalSettingsView"];
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
    putMunicipalitiesLocalGovernmentCodeSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MunicipalSettingsDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MunicipalSettingsView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MunicipalSettingsView"];
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
    getPlansPlanIdDocumentsDocumentId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: components["schemas"]["PlanId"];
                documentId: components["schemas"]["DocumentId"];
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
                    "application/json": components["schemas"]["PlanDocumentView"];
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
    putPlansPlanIdDocumentsDocumentId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                planId: components["schemas"]["PlanId"];
                documentId: components["schemas"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDocumentRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDocumentView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDocumentView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `districts/wrong-step` This step cannot be taken where the plan stands · `districts/fee-rule-missing` The plan names no fee rule, so nobody knows what they would pay · `districts/plan-incomplete` The plan lacks what the law asks for · `districts/fees-above-cost` The fees together are above the cost of the activities less other income · `districts/fee-rule-not-in-force` This fee rule is not in force on the first day of the levy period · `districts/total-unreachable` The caps and the expected benefits do not let the total be raised · `districts/minimums-above-total` The minimum fees alone are more than the total to be raised · `any/id-reused` This id already names something with other content */
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
            /** @description `districts/calendar-not-known` The list of public holidays does not reach this day · `districts/levy-period-too-long` A levy period ends after it begins and is at most a year · `districts/roll-does-not-fit` The roll does not say all that the fee rule asks for · `any/invalid-request` Some values do not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `any/too-often` You have done this very often in a short time; try again later; paper: 120 at once, one more each 30 seconds · More than a stage of the API takes in a second: the same again later is the same act */
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
    getPlansPlanIdDocuments: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
            };
            header?: never;
            path: {
                planId: components["schemas"]["PlanId"];
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
                    "application/json": components["schemas"]["PlanDocumentPage"];
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
    getPlansPlanIdDocumentsDocumentIdFilesFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: components["schemas"]["PlanId"];
                documentId: components["schemas"]["DocumentId"];
                file: number | null;
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
                    "application/json": components["schemas"]["SignedDownload"];
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
            /** @description `districts/document-not-ready` This document is still being made */
            409: {
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
