export interface paths {
    "/needs/{needId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A need as whoever asks may see it */
        get: operations["getNeedsNeedId"];
        /** Draft a need, or replace a draft; the id is minted by the caller and kept until an answer comes */
        put: operations["putNeedsNeedId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{needId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Submit, approve, send back, publish, amend, extend, select, decide, start, finish or withdraw a need */
        put: operations["putNeedsNeedIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{needId}/copies/{copyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Begin a new need with the sheet of an old one; the id of the new one is minted by the caller */
        put: operations["putNeedsNeedIdCopiesCopyId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{needId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has been published under this id, newest first, with what each addendum changed and why */
        get: operations["getNeedsNeedIdVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The needs of the member acted for, drafts too, newest first */
        get: operations["getMyNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-needs.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The needs of the member acted for as CSV */
        get: operations["getMyNeedsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unanswered-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs that have been published for long and nobody has answered, oldest first, for the operator */
        get: operations["getUnansweredNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unanswered-needs.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unanswered needs as CSV, for the operator */
        get: operations["getUnansweredNeedsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{needId}/attachments/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask where a document can be fetched, for one minute */
        get: operations["getNeedsNeedIdAttachmentsFileId"];
        /** Ask where to send a document, before the draft or the addendum that names it is saved */
        put: operations["putNeedsNeedIdAttachmentsFileId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approval-rules/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many approvals of which persons a member asks for before it publishes */
        get: operations["getApprovalRulesMemberId"];
        /** Set how many approvals of which persons are asked for; what waits already keeps the rule it was submitted under */
        put: operations["putApprovalRulesMemberId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sheets the signed-in person has begun for the member acted for, newest first */
        get: operations["getDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{thing}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sheet as far as it has been filled in */
        get: operations["getDraftsThing"];
        /** Keep a sheet half filled in, for ninety days */
        put: operations["putDraftsThing"];
        post?: never;
        /** Throw a draft away */
        delete: operations["deleteDraftsThing"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/solutions/{solutionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A solution as whoever asks may see it */
        get: operations["getSolutionsSolutionId"];
        /** Draft a solution, or replace a draft; the id is minted by the caller and kept until an answer comes */
        put: operations["putSolutionsSolutionId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/solutions/{solutionId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Publish, change, renew or withdraw a solution */
        put: operations["putSolutionsSolutionIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/solutions/{solutionId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has been published under this id, newest first, with what each change changed and why */
        get: operations["getSolutionsSolutionIdVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-solutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The solutions of the member acted for, drafts too, newest first */
        get: operations["getMySolutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-solutions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The solutions of the member acted for as CSV */
        get: operations["getMySolutionsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/solutions/{solutionId}/attachments/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask where a document can be fetched, for one minute */
        get: operations["getSolutionsSolutionIdAttachmentsFileId"];
        /** Ask where to send a document, before the draft or the change that names it is saved */
        put: operations["putSolutionsSolutionIdAttachmentsFileId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{needId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The questions on a need and their answers, oldest first, for whoever may see the need */
        get: operations["getNeedsNeedIdQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{needId}/questions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The questions on a need as CSV */
        get: operations["getNeedsNeedIdQuestionsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{needId}/questions/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask something about a need; the id is minted by the caller */
        put: operations["putNeedsNeedIdQuestionsQuestionId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{needId}/questions/{questionId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer a question, correct the answer, or withdraw a question nobody has answered */
        put: operations["putNeedsNeedIdQuestionsQuestionIdActsActId"];
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
    "/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The needs the reader may see, narrowed and counted by field, technology, place, budget and more */
        get: operations["getNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same needs as CSV */
        get: operations["getNeedsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/solutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The solutions the reader may see, narrowed and counted by field, technology, place, cost and more */
        get: operations["getSolutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/solutions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same solutions as CSV */
        get: operations["getSolutionsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the signed-in person follows, as far as they may still see it */
        get: operations["getFollows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follows.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the signed-in person follows as CSV */
        get: operations["getFollowsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follows/{thing}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Follow a need, a solution or a member */
        put: operations["putFollowsThing"];
        post?: never;
        /** Follow it no longer */
        delete: operations["deleteFollowsThing"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The saved searches of the signed-in person, newest first, each with the sentence that says when it writes */
        get: operations["getSavedSearches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-searches.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The saved searches of the signed-in person as CSV */
        get: operations["getSavedSearchesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-searches/{searchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A saved search of the signed-in person */
        get: operations["getSavedSearchesSearchId"];
        /** Save a search, or change one; from now on only what is published later is new to it */
        put: operations["putSavedSearchesSearchId"];
        post?: never;
        /** Search no longer */
        delete: operations["deleteSavedSearchesSearchId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{needId}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The solutions that fit a need, best first, with the reasons; for its owner */
        get: operations["getNeedsNeedIdMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{needId}/matches.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The matches of a need as CSV */
        get: operations["getNeedsNeedIdMatchesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/solutions/{solutionId}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The needs a solution fits, best first, with the reasons; for its owner */
        get: operations["getSolutionsSolutionIdMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/solutions/{solutionId}/matches.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The matches of a solution as CSV */
        get: operations["getSolutionsSolutionIdMatchesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{needId}/{solutionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a need and a solution fit today and what keeps them apart; for the owner of either who may see both */
        get: operations["getMatchesNeedIdSolutionId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{needId}/{solutionId}/feedback/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whether a match is useful, and why; for the owner of either */
        put: operations["putMatchesNeedIdSolutionIdFeedbackActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching-quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How good the matching is, for the operator */
        get: operations["getMatchingQuality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching-quality.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The quality of matching as CSV, for the operator */
        get: operations["getMatchingQualityCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/related-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The members that the member acted for belongs together with, whichever of the two declared it: they are never matched */
        get: operations["getRelatedMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/related-members/{memberId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Declare that another member belongs together with one’s own (a parent company, a shared board), or take it back */
        put: operations["putRelatedMembersMemberIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proposal, for who made it and, once unsealed, for the owner of the need */
        get: operations["getProposalsProposalId"];
        /** Draft a proposal on a need, or replace a draft; the id is minted by the caller */
        put: operations["putProposalsProposalId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposalId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Submit, replace or withdraw a proposal; shortlist or decline one that came */
        put: operations["putProposalsProposalIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposalId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has been submitted under this id, newest first */
        get: operations["getProposalsProposalIdVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proposals of the member acted for, drafts too, newest first */
        get: operations["getMyProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-proposals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same proposals as CSV */
        get: operations["getMyProposalsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposalId}/attachments/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask where a document of a proposal can be fetched, for one minute */
        get: operations["getProposalsProposalIdAttachmentsFileId"];
        /** Ask where to send a document, before the proposal that names it is saved */
        put: operations["putProposalsProposalIdAttachmentsFileId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{needId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proposals on a need, for its owner once they are unsealed */
        get: operations["getNeedsNeedIdProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{needId}/proposals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same proposals as CSV */
        get: operations["getNeedsNeedIdProposalsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{needId}/decisions/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose whom to work with, with a reason that is published, and decline all others, each with a reason of its own */
        put: operations["putNeedsNeedIdDecisionsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{needId}/{solutionId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask the owner of a solution for a proposal on one’s need */
        put: operations["putInvitationsNeedIdSolutionIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{needId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was asked for a proposal, for the owner of the need */
        get: operations["getNeedsNeedIdInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{needId}/invitations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same invitations as CSV */
        get: operations["getNeedsNeedIdInvitationsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** On which needs the member acted for was asked for a proposal, newest first */
        get: operations["getMyInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-invitations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same invitations as CSV */
        get: operations["getMyInvitationsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/panels/{panelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A panel, for its owner and those who sit on it */
        get: operations["getPanelsPanelId"];
        /** Form the panel that scores the proposals on a need, or change it before scoring begins; the id is minted by the caller */
        put: operations["putPanelsPanelId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/panels/{panelId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Open the scoring, declare conflicts of interest, score, close, excuse somebody, agree as the chair, conclude */
        put: operations["putPanelsPanelIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{needId}/panel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The panel of a need, for its owner and those who sit on it */
        get: operations["getNeedsNeedIdPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/panels/{panelId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is proposed, in the order of the panel and without names until it has concluded; for those who score */
        get: operations["getPanelsPanelIdProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/panels/{panelId}/proposals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same proposals as CSV */
        get: operations["getPanelsPanelIdProposalsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/panels/{panelId}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scores of all who scored, once all have closed theirs */
        get: operations["getPanelsPanelIdScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/panels/{panelId}/scores.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same scores as CSV */
        get: operations["getPanelsPanelIdScoresCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-panels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The panels the person who asks sits on for the member acted for, newest first */
        get: operations["getMyPanels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-panels.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same panels as CSV */
        get: operations["getMyPanelsCsv"];
        put?: never;
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
    "/introductions/{needId}/{solutionId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask the other side of a need and a solution to meet, agree, decline or withdraw; persons are named when both have agreed */
        put: operations["putIntroductionsNeedIdSolutionIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/introductions/{needId}/{solutionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far two sides have come in meeting, for their people */
        get: operations["getIntroductionsNeedIdSolutionId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/introductions/{memberId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask the city of a case to meet, in the name of this member; agree, decline or withdraw */
        put: operations["putCasesCaseIdIntroductionsMemberIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/introductions/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a member and the city of a case have come in meeting */
        get: operations["getCasesCaseIdIntroductionsMemberId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the member acted for has asked to meet, and who has asked it */
        get: operations["getMyIntroductions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-introductions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same introductions as CSV; no persons are in it */
        get: operations["getMyIntroductionsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/{partnershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A partnership with its indicators and milestones, for its parties */
        get: operations["getPartnershipsPartnershipId"];
        /** Write down what a chosen proposal comes to, or change it before all parties have accepted it; the id is minted by the caller */
        put: operations["putPartnershipsPartnershipId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/{partnershipId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Accept the agreement, mark a milestone, or finish the partnership with its result */
        put: operations["putPartnershipsPartnershipIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/{partnershipId}/progress/{progressId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Report what was done in a period and what was measured; the id is minted by the caller */
        put: operations["putPartnershipsPartnershipIdProgressProgressId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/{partnershipId}/kpis.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The indicators of a partnership as CSV */
        get: operations["getPartnershipsPartnershipIdKpisCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/{partnershipId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The progress reports of a partnership, newest first */
        get: operations["getPartnershipsPartnershipIdProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/{partnershipId}/progress.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same reports as CSV */
        get: operations["getPartnershipsPartnershipIdProgressCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-partnerships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The partnerships of the member acted for, newest first */
        get: operations["getMyPartnerships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-partnerships.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same partnerships as CSV */
        get: operations["getMyPartnershipsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/{partnershipId}/documents/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask where a document of the agreement can be fetched, for one minute */
        get: operations["getPartnershipsPartnershipIdDocumentsFileId"];
        /** Ask where to send a document, before the agreement that names it is saved */
        put: operations["putPartnershipsPartnershipIdDocumentsFileId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of cases, narrowed and counted by field, prefecture, cost and result */
        get: operations["getCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same cases as CSV */
        get: operations["getCasesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case, with its figures and what would be done differently */
        get: operations["getCasesCaseId"];
        /** Write down the case of a finished partnership, or change it before all parties have accepted it */
        put: operations["putCasesCaseId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Accept the text of a case, or withdraw it; it is published when all parties have accepted */
        put: operations["putCasesCaseIdActsActId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases the member acted for tells, also before they are published, newest first */
        get: operations["getMyCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-cases.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same cases as CSV */
        get: operations["getMyCasesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{needId}/ocds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A public need as a release of the Open Contracting Data Standard, from planning to contract */
        get: operations["getNeedsNeedIdOcds"];
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
        NeedView: {
            needId: components["schemas"]["NeedId"];
            memberId: components["schemas"]["MemberId"];
            memberName?: string;
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            status: components["schemas"]["NeedStatus"];
            /** @description Published, and its validUntil has passed */
            expired: boolean;
            title: string;
            titleEn?: string;
            fields: components["schemas"]["FieldCode"][];
            technologyClasses: components["schemas"]["TechnologyClass"][];
            budgetBand: components["schemas"]["BudgetBand"];
            forms: components["schemas"]["CollaborationForm"][];
            /** @enum {string} */
            level: "public" | "members" | "named";
            validUntil: components["schemas"]["LocalDate"];
            publishedAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How often it has been published: 1, and one more for each addendum
             */
            edition: number;
            /** Format: int64 */
            version: number;
            content: components["schemas"]["NeedSheet"];
            department?: string;
            /** @description For its owner’s people alone */
            contact?: {
                department?: string;
                name: string;
                /** Format: email */
                email: string;
                /** @example 03-1234-5678 */
                phone: string;
            };
            /** @description Why the member that asks may not propose */
            exclusion?: {
                reason: string;
            };
            /** @description Of the decision, or of the withdrawal */
            reason?: string;
            sentBackFor?: string;
            approval?: components["schemas"]["NeedApproval"];
            copiedFrom?: components["schemas"]["NeedId"];
        };
        /** @example ned_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        NeedId: string;
        /** @example mbr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        MemberId: string;
        /**
         * @description 全国地方公共団体コード: 6 digits, the last is the check digit
         * @example 072028
         */
        LocalGovernmentCode: string;
        /** @enum {string} */
        NeedStatus: "draft" | "in-approval" | "published" | "in-selection" | "decided" | "running" | "finished" | "withdrawn";
        /** @example mobility */
        FieldCode: string;
        /** @example data-use */
        TechnologyClass: string;
        /** @enum {string} */
        BudgetBand: "none" | "under-1m" | "1m-5m" | "5m-10m" | "10m-30m" | "30m-100m" | "over-100m" | "undecided";
        /** @enum {string} */
        CollaborationForm: "trial" | "procurement" | "consultation" | "information";
        /**
         * Format: date
         * @example 2026-11-22
         */
        LocalDate: string;
        /**
         * Format: date-time
         * @example 2026-11-22T03:04:05.678Z
         */
        Instant: string;
        NeedSheet: {
            title: string;
            titleEn?: string;
            /** @description For readers of English; the sheet itself is Japanese */
            summaryEn?: string;
            fields: components["schemas"]["FieldCode"][];
            /** @description 現状 */
            situation: string;
            /** @description 課題 */
            issue: string;
            /** @description これまでの取組 */
            tried?: string;
            /** @description 将来像 */
            desired: string;
            targetArea?: string;
            /**
             * @description Municipalities the project is for; empty means the one that publishes it
             * @default []
             */
            targetCodes: components["schemas"]["LocalGovernmentCode"][];
            targetUsers?: string;
            /** @default [] */
            technologyClasses: components["schemas"]["TechnologyClass"][];
            /**
             * @description What the systems of the city already speak
             * @default []
             */
            interfaces: components["schemas"]["InterfaceCode"][];
            leastReadiness?: components["schemas"]["Readiness"];
            /** @description 提供できるデータ */
            data?: string;
            /** @description 提供できる実証フィールド */
            trialField?: string;
            constraints?: string;
            budgetBand: components["schemas"]["BudgetBand"];
            fundingProgramme?: string;
            /**
             * @description When the project is to begin
             * @example 2026-11
             */
            startFor?: string;
            endFor?: components["schemas"]["Month"];
            forms: components["schemas"]["CollaborationForm"][];
            procurement?: components["schemas"]["ProcurementWay"];
            /**
             * @description Whether its owner, too, sees the proposals only once the selection is opened
             * @default true
             */
            sealedProposals: boolean;
            /** @default [] */
            kpis: components["schemas"]["KpiCandidate"][];
            publication: components["schemas"]["Publication"];
            /**
             * @description Members that may not propose, for example by suspension from tenders; they and their owner alone know
             * @default []
             */
            excludedMembers: {
                memberId: components["schemas"]["MemberId"];
                reason: string;
            }[];
            /**
             * Format: date
             * @description The last day for questions, that day included
             * @example 2026-11-22
             */
            questionsUntil?: string;
            validUntil: components["schemas"]["LocalDate"];
            /** @default [] */
            relatedNeeds: components["schemas"]["NeedId"][];
            /** @default [] */
            attachments: components["schemas"]["Evidence"][];
        };
        /** @enum {string} */
        InterfaceCode: "ngsi-ld" | "ngsi-v2" | "openapi" | "gtfs" | "gtfs-rt" | "gbfs" | "geojson" | "citygml" | "mqtt" | "lorawan" | "csv" | "gif" | "fhir" | "oidc" | "other";
        /** @enum {string} */
        Readiness: "research" | "prototype" | "trial" | "in-service" | "several-cities";
        /** @example 2026-11 */
        Month: string;
        /**
         * @default undecided
         * @enum {string}
         */
        ProcurementWay: "undecided" | "none" | "open-tender" | "proposal-competition" | "direct-contract" | "wto-agreement";
        KpiCandidate: {
            name: string;
            unit: string;
            present?: components["schemas"]["Figure"];
            presentOn?: components["schemas"]["LocalDate"];
            target?: components["schemas"]["Figure"];
        };
        /** @example 12.5 */
        Figure: string;
        Publication: {
            /** @enum {string} */
            level: "public";
        } | {
            /** @enum {string} */
            level: "members";
        } | {
            /** @enum {string} */
            level: "named";
            memberIds: components["schemas"]["MemberId"][];
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
        NeedApproval: {
            /** @enum {string} */
            of: "publication" | "addendum";
            /** @description Of an addendum: what it would say */
            content?: {
                title: string;
                titleEn?: string;
                /** @description For readers of English; the sheet itself is Japanese */
                summaryEn?: string;
                fields: components["schemas"]["FieldCode"][];
                /** @description 現状 */
                situation: string;
                /** @description 課題 */
                issue: string;
                /** @description これまでの取組 */
                tried?: string;
                /** @description 将来像 */
                desired: string;
                targetArea?: string;
                /**
                 * @description Municipalities the project is for; empty means the one that publishes it
                 * @default []
                 */
                targetCodes: components["schemas"]["LocalGovernmentCode"][];
                targetUsers?: string;
                /** @default [] */
                technologyClasses: components["schemas"]["TechnologyClass"][];
                /**
                 * @description What the systems of the city already speak
                 * @default []
                 */
                interfaces: components["schemas"]["InterfaceCode"][];
                leastReadiness?: components["schemas"]["Readiness"];
                /** @description 提供できるデータ */
                data?: string;
                /** @description 提供できる実証フィールド */
                trialField?: string;
                constraints?: string;
                budgetBand: components["schemas"]["BudgetBand"];
                fundingProgramme?: string;
                /**
                 * @description When the project is to begin
                 * @example 2026-11
                 */
                startFor?: string;
                endFor?: components["schemas"]["Month"];
                forms: components["schemas"]["CollaborationForm"][];
                procurement?: components["schemas"]["ProcurementWay"];
                /**
                 * @description Whether its owner, too, sees the proposals only once the selection is opened
                 * @default true
                 */
                sealedProposals: boolean;
                /** @default [] */
                kpis: components["schemas"]["KpiCandidate"][];
                publication: components["schemas"]["Publication"];
                /**
                 * @description Members that may not propose, for example by suspension from tenders; they and their owner alone know
                 * @default []
                 */
                excludedMembers: {
                    memberId: components["schemas"]["MemberId"];
                    reason: string;
                }[];
                /**
                 * Format: date
                 * @description The last day for questions, that day included
                 * @example 2026-11-22
                 */
                questionsUntil?: string;
                validUntil: components["schemas"]["LocalDate"];
                /** @default [] */
                relatedNeeds: components["schemas"]["NeedId"][];
                /** @default [] */
                attachments: components["schemas"]["Evidence"][];
            };
            reason?: string;
            submittedBy: components["schemas"]["PersonId"];
            submittedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            needed: number;
            approvers: components["schemas"]["PersonId"][];
            given: {
                by: components["schemas"]["PersonId"];
                at: components["schemas"]["Instant"];
            }[];
        };
        /** @example psn_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        PersonId: string;
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
        NeedDraft: {
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version?: number;
            content: components["schemas"]["NeedContent"];
        };
        NeedContent: {
            title: string;
            titleEn?: string;
            /** @description For readers of English; the sheet itself is Japanese */
            summaryEn?: string;
            fields: components["schemas"]["FieldCode"][];
            /** @description 現状 */
            situation: string;
            /** @description 課題 */
            issue: string;
            /** @description これまでの取組 */
            tried?: string;
            /** @description 将来像 */
            desired: string;
            targetArea?: string;
            /**
             * @description Municipalities the project is for; empty means the one that publishes it
             * @default []
             */
            targetCodes: components["schemas"]["LocalGovernmentCode"][];
            targetUsers?: string;
            /** @default [] */
            technologyClasses: components["schemas"]["TechnologyClass"][];
            /**
             * @description What the systems of the city already speak
             * @default []
             */
            interfaces: components["schemas"]["InterfaceCode"][];
            leastReadiness?: components["schemas"]["Readiness"];
            /** @description 提供できるデータ */
            data?: string;
            /** @description 提供できる実証フィールド */
            trialField?: string;
            constraints?: string;
            budgetBand: components["schemas"]["BudgetBand"];
            fundingProgramme?: string;
            /**
             * @description When the project is to begin
             * @example 2026-11
             */
            startFor?: string;
            endFor?: components["schemas"]["Month"];
            forms: components["schemas"]["CollaborationForm"][];
            procurement?: components["schemas"]["ProcurementWay"];
            /**
             * @description Whether its owner, too, sees the proposals only once the selection is opened
             * @default true
             */
            sealedProposals: boolean;
            /** @default [] */
            kpis: components["schemas"]["KpiCandidate"][];
            publication: components["schemas"]["Publication"];
            /**
             * @description Members that may not propose, for example by suspension from tenders; they and their owner alone know
             * @default []
             */
            excludedMembers: {
                memberId: components["schemas"]["MemberId"];
                reason: string;
            }[];
            /**
             * Format: date
             * @description The last day for questions, that day included
             * @example 2026-11-22
             */
            questionsUntil?: string;
            validUntil: components["schemas"]["LocalDate"];
            /** @default [] */
            relatedNeeds: components["schemas"]["NeedId"][];
            /** @default [] */
            attachments: components["schemas"]["Evidence"][];
            contact: components["schemas"]["Contact"];
        };
        Contact: {
            department?: string;
            name: string;
            /** Format: email */
            email: string;
            /** @example 03-1234-5678 */
            phone: string;
        };
        /** @example act_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        ActId: string;
        NeedAct: {
            /** @enum {string} */
            act: "submit";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "approve";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "send-back";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            reason: string;
        } | {
            /** @enum {string} */
            act: "publish";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "amend";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            content: components["schemas"]["NeedSheet"];
            reason: string;
        } | {
            /** @enum {string} */
            act: "change-contact";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            contact: components["schemas"]["Contact"];
        } | {
            /** @enum {string} */
            act: "extend";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            validUntil: components["schemas"]["LocalDate"];
            reason: string;
        } | {
            /** @enum {string} */
            act: "open-selection";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "decide";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            reason: string;
        } | {
            /** @enum {string} */
            act: "start";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "finish";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "withdraw";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            reason: string;
        };
        NeedEditionPage: {
            items: components["schemas"]["NeedEdition"][];
            cursor?: string;
        };
        NeedEdition: {
            /** Format: int64 */
            edition: number;
            publishedAt: components["schemas"]["Instant"];
            /** @description What an addendum changes, and why */
            reason?: string;
            /** @description For whom it was published, its owner alone sees */
            content: {
                title: string;
                titleEn?: string;
                /** @description For readers of English; the sheet itself is Japanese */
                summaryEn?: string;
                fields: components["schemas"]["FieldCode"][];
                /** @description 現状 */
                situation: string;
                /** @description 課題 */
                issue: string;
                /** @description これまでの取組 */
                tried?: string;
                /** @description 将来像 */
                desired: string;
                targetArea?: string;
                /**
                 * @description Municipalities the project is for; empty means the one that publishes it
                 * @default []
                 */
                targetCodes: components["schemas"]["LocalGovernmentCode"][];
                targetUsers?: string;
                /** @default [] */
                technologyClasses: components["schemas"]["TechnologyClass"][];
                /**
                 * @description What the systems of the city already speak
                 * @default []
                 */
                interfaces: components["schemas"]["InterfaceCode"][];
                leastReadiness?: components["schemas"]["Readiness"];
                /** @description 提供できるデータ */
                data?: string;
                /** @description 提供できる実証フィールド */
                trialField?: string;
                constraints?: string;
                budgetBand: components["schemas"]["BudgetBand"];
                fundingProgramme?: string;
                /**
                 * @description When the project is to begin
                 * @example 2026-11
                 */
                startFor?: string;
                endFor?: components["schemas"]["Month"];
                forms: components["schemas"]["CollaborationForm"][];
                procurement?: components["schemas"]["ProcurementWay"];
                /**
                 * @description Whether its owner, too, sees the proposals only once the selection is opened
                 * @default true
                 */
                sealedProposals: boolean;
                /** @default [] */
                kpis: components["schemas"]["KpiCandidate"][];
                publication?: components["schemas"]["Publication"];
                /**
                 * @description Members that may not propose, for example by suspension from tenders; they and their owner alone know
                 * @default []
                 */
                excludedMembers: {
                    memberId: components["schemas"]["MemberId"];
                    reason: string;
                }[];
                /**
                 * Format: date
                 * @description The last day for questions, that day included
                 * @example 2026-11-22
                 */
                questionsUntil?: string;
                validUntil: components["schemas"]["LocalDate"];
                /** @default [] */
                relatedNeeds: components["schemas"]["NeedId"][];
                /** @default [] */
                attachments: components["schemas"]["Evidence"][];
            };
        };
        NeedPage: {
            items: components["schemas"]["NeedSummary"][];
            cursor?: string;
        };
        NeedSummary: {
            needId: components["schemas"]["NeedId"];
            memberId: components["schemas"]["MemberId"];
            memberName?: string;
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            status: components["schemas"]["NeedStatus"];
            /** @description Published, and its validUntil has passed */
            expired: boolean;
            title: string;
            titleEn?: string;
            fields: components["schemas"]["FieldCode"][];
            technologyClasses: components["schemas"]["TechnologyClass"][];
            budgetBand: components["schemas"]["BudgetBand"];
            forms: components["schemas"]["CollaborationForm"][];
            /** @enum {string} */
            level: "public" | "members" | "named";
            validUntil: components["schemas"]["LocalDate"];
            publishedAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How often it has been published: 1, and one more for each addendum
             */
            edition: number;
            /** Format: int64 */
            version: number;
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
        SignedDownload: {
            url: string;
        };
        ApprovalRuleView: {
            memberId: components["schemas"]["MemberId"];
            /** Format: int64 */
            needed: number;
            approvers: components["schemas"]["PersonId"][];
        };
        ApprovalRule: {
            /** Format: int32 */
            needed: number;
            approvers: components["schemas"]["PersonId"][];
        };
        DraftPage: {
            items: components["schemas"]["Draft"][];
            cursor?: string;
        };
        Draft: {
            thing: components["schemas"]["DraftedThing"];
            values: {
                [key: string]: unknown;
            };
            savedAt?: components["schemas"]["Instant"];
        };
        DraftedThing: components["schemas"]["NeedId"] | components["schemas"]["SolutionId"] | components["schemas"]["ProposalId"] | components["schemas"]["PartnershipId"] | components["schemas"]["CaseId"];
        /** @example sol_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        SolutionId: string;
        /** @example prp_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        ProposalId: string;
        /** @example pts_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        PartnershipId: string;
        /** @example cas_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        CaseId: string;
        SolutionView: {
            solutionId: components["schemas"]["SolutionId"];
            memberId: components["schemas"]["MemberId"];
            memberName?: string;
            status: components["schemas"]["SolutionStatus"];
            /** @description Published, and its validUntil has passed */
            expired: boolean;
            title: string;
            titleEn?: string;
            fields: components["schemas"]["FieldCode"][];
            technologyClasses: components["schemas"]["TechnologyClass"][];
            readiness: components["schemas"]["Readiness"];
            costBand: components["schemas"]["BudgetBand"];
            /** @enum {string} */
            level: "public" | "members" | "named";
            validUntil: components["schemas"]["LocalDate"];
            publishedAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How often it has been published: 1, and one more for each change
             */
            edition: number;
            /** Format: int64 */
            version: number;
            content: components["schemas"]["SolutionSheet"];
            department?: string;
            /** @description For its owner’s people alone */
            contact?: {
                department?: string;
                name: string;
                /** Format: email */
                email: string;
                /** @example 03-1234-5678 */
                phone: string;
            };
            /** @description Why it was withdrawn */
            reason?: string;
        };
        /** @enum {string} */
        SolutionStatus: "draft" | "published" | "withdrawn";
        SolutionSheet: {
            title: string;
            titleEn?: string;
            summary: string;
            summaryEn?: string;
            technologyClasses: components["schemas"]["TechnologyClass"][];
            fields: components["schemas"]["FieldCode"][];
            strength: string;
            dataNeeded?: string;
            dataProduced?: string;
            /** @default [] */
            interfaces: components["schemas"]["InterfaceCode"][];
            standards?: string;
            readiness: components["schemas"]["Readiness"];
            /** @default [] */
            references: components["schemas"]["Reference"][];
            costBand: components["schemas"]["BudgetBand"];
            costModel: components["schemas"]["CostModel"];
            /**
             * Format: int32
             * @description From the agreement to the first use
             */
            leadTimeMonths: number;
            security?: string;
            privacy?: string;
            /** @default [] */
            certifications: string[];
            area: components["schemas"]["AreaServed"];
            partnersWanted?: string;
            publication: components["schemas"]["Publication"];
            validUntil: components["schemas"]["LocalDate"];
            /** @default [] */
            attachments: components["schemas"]["Evidence"][];
        };
        Reference: {
            localGovernmentCode?: components["schemas"]["LocalGovernmentCode"];
            place: string;
            /** Format: int32 */
            year: number;
            result: string;
        };
        /** @enum {string} */
        CostModel: "one-off" | "subscription" | "per-use" | "success-fee" | "free-trial" | "joint-research" | "other";
        AreaServed: {
            /** @enum {string} */
            extent: "nationwide";
        } | {
            /** @enum {string} */
            extent: "prefectures";
            prefectures: components["schemas"]["PrefectureCode"][];
        };
        /**
         * @description JIS X 0401: 01 to 47
         * @example 07
         */
        PrefectureCode: string;
        SolutionDraft: {
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version?: number;
            content: components["schemas"]["SolutionContent"];
        };
        SolutionContent: {
            title: string;
            titleEn?: string;
            summary: string;
            summaryEn?: string;
            technologyClasses: components["schemas"]["TechnologyClass"][];
            fields: components["schemas"]["FieldCode"][];
            strength: string;
            dataNeeded?: string;
            dataProduced?: string;
            /** @default [] */
            interfaces: components["schemas"]["InterfaceCode"][];
            standards?: string;
            readiness: components["schemas"]["Readiness"];
            /** @default [] */
            references: components["schemas"]["Reference"][];
            costBand: components["schemas"]["BudgetBand"];
            costModel: components["schemas"]["CostModel"];
            /**
             * Format: int32
             * @description From the agreement to the first use
             */
            leadTimeMonths: number;
            security?: string;
            privacy?: string;
            /** @default [] */
            certifications: string[];
            area: components["schemas"]["AreaServed"];
            partnersWanted?: string;
            publication: components["schemas"]["Publication"];
            validUntil: components["schemas"]["LocalDate"];
            /** @default [] */
            attachments: components["schemas"]["Evidence"][];
            contact: components["schemas"]["Contact"];
        };
        SolutionAct: {
            /** @enum {string} */
            act: "publish";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "change";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            content: components["schemas"]["SolutionSheet"];
            reason: string;
        } | {
            /** @enum {string} */
            act: "change-contact";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            contact: components["schemas"]["Contact"];
        } | {
            /** @enum {string} */
            act: "renew";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            validUntil: components["schemas"]["LocalDate"];
        } | {
            /** @enum {string} */
            act: "withdraw";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            reason: string;
        };
        SolutionEditionPage: {
            items: components["schemas"]["SolutionEdition"][];
            cursor?: string;
        };
        SolutionEdition: {
            /** Format: int64 */
            edition: number;
            publishedAt: components["schemas"]["Instant"];
            /** @description What a change changes, and why */
            reason?: string;
            content: components["schemas"]["SolutionSheet"];
        };
        SolutionPage: {
            items: components["schemas"]["SolutionSummary"][];
            cursor?: string;
        };
        SolutionSummary: {
            solutionId: components["schemas"]["SolutionId"];
            memberId: components["schemas"]["MemberId"];
            memberName?: string;
            status: components["schemas"]["SolutionStatus"];
            /** @description Published, and its validUntil has passed */
            expired: boolean;
            title: string;
            titleEn?: string;
            fields: components["schemas"]["FieldCode"][];
            technologyClasses: components["schemas"]["TechnologyClass"][];
            readiness: components["schemas"]["Readiness"];
            costBand: components["schemas"]["BudgetBand"];
            /** @enum {string} */
            level: "public" | "members" | "named";
            validUntil: components["schemas"]["LocalDate"];
            publishedAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How often it has been published: 1, and one more for each change
             */
            edition: number;
            /** Format: int64 */
            version: number;
        };
        QuestionPage: {
            items: components["schemas"]["QuestionView"][];
            cursor?: string;
        };
        QuestionView: {
            questionId: components["schemas"]["QuestionId"];
            needId: components["schemas"]["NeedId"];
            status: components["schemas"]["QuestionStatus"];
            /** Format: int64 */
            version: number;
            text: string;
            askedAt: components["schemas"]["Instant"];
            /**
             * @description The organization: for the owner of the need and its own people, for others if it allows
             * @example mbr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            askedBy?: string;
            answer?: string;
            answeredAt?: components["schemas"]["Instant"];
            correctedAt?: components["schemas"]["Instant"];
            /** @description Whether the organization acted for asked it */
            mine: boolean;
        };
        /** @example qst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        QuestionId: string;
        /** @enum {string} */
        QuestionStatus: "open" | "answered" | "withdrawn";
        QuestionContent: {
            text: string;
            /**
             * @description Whether others than the owner of the need may see which organization asks
             * @default false
             */
            showAsker: boolean;
        };
        QuestionAct: {
            /** @enum {string} */
            act: "answer";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            text: string;
        } | {
            /** @enum {string} */
            act: "correct";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            text: string;
        } | {
            /** @enum {string} */
            act: "withdraw";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
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
        FoundNeeds: {
            items: components["schemas"]["NeedListing"][];
            cursor?: string;
            /**
             * Format: int64
             * @description How many fit, of those the reader may see
             */
            total: number;
            /** @description Whether there are more than could be counted; narrow the search to see them */
            more: boolean;
            facets: {
                field?: components["schemas"]["FacetCounts"];
                technology?: components["schemas"]["FacetCounts"];
                interface?: components["schemas"]["FacetCounts"];
                budget?: components["schemas"]["FacetCounts"];
                readiness?: components["schemas"]["FacetCounts"];
                prefecture?: components["schemas"]["FacetCounts"];
                form?: components["schemas"]["FacetCounts"];
                stage?: components["schemas"]["FacetCounts"];
            };
        };
        NeedListing: {
            needId: components["schemas"]["NeedId"];
            memberId: components["schemas"]["MemberId"];
            memberName?: string;
            localGovernmentCode: components["schemas"]["LocalGovernmentCode"];
            status: components["schemas"]["NeedStatus"];
            title: string;
            titleEn?: string;
            fields: components["schemas"]["FieldCode"][];
            technologyClasses: components["schemas"]["TechnologyClass"][];
            budgetBand: components["schemas"]["BudgetBand"];
            forms: components["schemas"]["CollaborationForm"][];
            /** @enum {string} */
            level: "public" | "members" | "named";
            validUntil: components["schemas"]["LocalDate"];
            publishedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How often it has been published: 1, and one more for each addendum
             */
            edition: number;
            /** Format: int64 */
            version: number;
            targetCodes: components["schemas"]["LocalGovernmentCode"][];
            interfaces: components["schemas"]["InterfaceCode"][];
            leastReadiness?: components["schemas"]["Readiness"];
            startFor?: components["schemas"]["Month"];
            /** @description The beginning of what it is about */
            excerpt: string;
            excerptEn?: string;
        };
        FacetCounts: {
            value: string;
            /** Format: int64 */
            count: number;
        }[];
        FoundSolutions: {
            items: components["schemas"]["SolutionListing"][];
            cursor?: string;
            /**
             * Format: int64
             * @description How many fit, of those the reader may see
             */
            total: number;
            /** @description Whether there are more than could be counted; narrow the search to see them */
            more: boolean;
            facets: {
                field?: components["schemas"]["FacetCounts"];
                technology?: components["schemas"]["FacetCounts"];
                interface?: components["schemas"]["FacetCounts"];
                budget?: components["schemas"]["FacetCounts"];
                readiness?: components["schemas"]["FacetCounts"];
                prefecture?: components["schemas"]["FacetCounts"];
                costModel?: components["schemas"]["FacetCounts"];
            };
        };
        SolutionListing: {
            solutionId: components["schemas"]["SolutionId"];
            memberId: components["schemas"]["MemberId"];
            memberName?: string;
            status: components["schemas"]["SolutionStatus"];
            title: string;
            titleEn?: string;
            fields: components["schemas"]["FieldCode"][];
            technologyClasses: components["schemas"]["TechnologyClass"][];
            readiness: components["schemas"]["Readiness"];
            costBand: components["schemas"]["BudgetBand"];
            /** @enum {string} */
            level: "public" | "members" | "named";
            validUntil: components["schemas"]["LocalDate"];
            publishedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How often it has been published: 1, and one more for each change
             */
            edition: number;
            /** Format: int64 */
            version: number;
            interfaces: components["schemas"]["InterfaceCode"][];
            area: components["schemas"]["AreaServed"];
            costModel: components["schemas"]["CostModel"];
            excerpt: string;
            excerptEn?: string;
        };
        FollowPage: {
            items: components["schemas"]["Follow"][];
            cursor?: string;
        };
        Follow: {
            thing: components["schemas"]["FollowedThing"];
            /** @enum {string} */
            kind: "need" | "solution" | "member";
            /** @description Of a member its name, where this block has heard it */
            title?: string;
            titleEn?: string;
            since: components["schemas"]["Instant"];
        };
        FollowedThing: components["schemas"]["NeedId"] | components["schemas"]["SolutionId"] | components["schemas"]["MemberId"];
        SavedSearchPage: {
            items: components["schemas"]["SavedSearch"][];
            cursor?: string;
        };
        SavedSearch: {
            searchId: components["schemas"]["SavedSearchId"];
            name: string;
            /** @enum {string} */
            of: "needs" | "solutions";
            filter: {
                [key: string]: string;
            };
            frequency: components["schemas"]["Frequency"];
            /**
             * @description For whom it searches; without one it finds what everybody may see
             * @example mbr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            memberId?: string;
            /**
             * Format: date-time
             * @description What was published before is not new
             * @example 2026-11-22T03:04:05.678Z
             */
            savedAt: string;
            /** @description When mail comes, in a sentence */
            mail: {
                ja: string;
                en: string;
            };
        };
        /** @example ssr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        SavedSearchId: string;
        /** @enum {string} */
        Frequency: "at-once" | "daily" | "weekly" | "never";
        SearchToSave: {
            /** @enum {string} */
            of: "needs";
            name: string;
            filter: {
                /** @description Words in Japanese or English, blanks between them; all of them must be found */
                text?: string;
                /**
                 * @example mobility
                 * @example mobility,tourism
                 */
                field?: string;
                /** @example data-use */
                technology?: string;
                /** @example ngsi-ld */
                interface?: string;
                /** @example none */
                budget?: string;
                /** @example research */
                readiness?: string;
                /**
                 * @example 37
                 * @example 07,37
                 */
                prefecture?: string;
                /**
                 * @description Of this organization alone
                 * @example mbr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
                 */
                member?: string;
                /**
                 * @description Closing within two weeks
                 * @enum {string}
                 */
                closingSoon?: "yes";
                postedSince?: components["schemas"]["LocalDate"];
                municipality?: components["schemas"]["LocalGovernmentCode"];
                /** @example trial */
                form?: string;
                /** @example open */
                stage?: string;
            };
            frequency: components["schemas"]["Frequency"];
        } | {
            /** @enum {string} */
            of: "solutions";
            name: string;
            filter: {
                /** @description Words in Japanese or English, blanks between them; all of them must be found */
                text?: string;
                /**
                 * @example mobility
                 * @example mobility,tourism
                 */
                field?: string;
                /** @example data-use */
                technology?: string;
                /** @example ngsi-ld */
                interface?: string;
                /** @example none */
                budget?: string;
                /** @example research */
                readiness?: string;
                /**
                 * @example 37
                 * @example 07,37
                 */
                prefecture?: string;
                /**
                 * @description Of this organization alone
                 * @example mbr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
                 */
                member?: string;
                /**
                 * @description Closing within two weeks
                 * @enum {string}
                 */
                closingSoon?: "yes";
                postedSince?: components["schemas"]["LocalDate"];
                /** @example one-off */
                costModel?: string;
            };
            frequency: components["schemas"]["Frequency"];
        };
        MatchOfNeedPage: {
            items: components["schemas"]["MatchOfNeed"][];
            cursor?: string;
        };
        MatchOfNeed: {
            score: number;
            criteria: components["schemas"]["Criterion"][];
            solutionId: components["schemas"]["SolutionId"];
            solution: {
                title: string;
                titleEn?: string;
                memberId: components["schemas"]["MemberId"];
            };
            computedAt: components["schemas"]["Instant"];
            feedback?: components["schemas"]["Feedback"];
        };
        Criterion: {
            criterion: components["schemas"]["CriterionName"];
            weight: number;
            degree?: number;
            /** @description Whether the need asks for something here that the solution does not give */
            isMissing: boolean;
            why: components["schemas"]["Reason"];
        };
        /** @enum {string} */
        CriterionName: "field" | "technology" | "area" | "readiness" | "schedule" | "budget" | "interfaces" | "references" | "text";
        Reason: {
            /** @enum {string} */
            reason: "fields-shared";
            shared: components["schemas"]["FieldCode"][];
            lacking: components["schemas"]["FieldCode"][];
        } | {
            /** @enum {string} */
            reason: "fields-apart";
            lacking: components["schemas"]["FieldCode"][];
        } | {
            /** @enum {string} */
            reason: "technologies-unasked";
        } | {
            /** @enum {string} */
            reason: "technologies-shared";
            shared: components["schemas"]["TechnologyClass"][];
            lacking: components["schemas"]["TechnologyClass"][];
        } | {
            /** @enum {string} */
            reason: "technologies-apart";
            lacking: components["schemas"]["TechnologyClass"][];
        } | {
            /** @enum {string} */
            reason: "serves-everywhere";
        } | {
            /** @enum {string} */
            reason: "serves-prefectures";
            shared: components["schemas"]["PrefectureCode"][];
            lacking: components["schemas"]["PrefectureCode"][];
        } | {
            /** @enum {string} */
            reason: "serves-elsewhere";
            lacking: components["schemas"]["PrefectureCode"][];
        } | {
            /** @enum {string} */
            reason: "readiness-unasked";
            readiness: components["schemas"]["Readiness"];
        } | {
            /** @enum {string} */
            reason: "ready-enough";
            asked: components["schemas"]["Readiness"];
            readiness: components["schemas"]["Readiness"];
        } | {
            /** @enum {string} */
            reason: "not-ready";
            asked: components["schemas"]["Readiness"];
            readiness: components["schemas"]["Readiness"];
        } | {
            /** @enum {string} */
            reason: "start-open";
            /** Format: int64 */
            leadTimeMonths: number;
        } | {
            /** @enum {string} */
            reason: "in-time";
            startFor: components["schemas"]["Month"];
            readyFor: components["schemas"]["Month"];
        } | {
            /** @enum {string} */
            reason: "late";
            startFor: components["schemas"]["Month"];
            readyFor: components["schemas"]["Month"];
            /** Format: int64 */
            monthsLate: number;
        } | {
            /** @enum {string} */
            reason: "budget-open";
            cost: components["schemas"]["BudgetBand"];
        } | {
            /** @enum {string} */
            reason: "cost-open";
            budget: components["schemas"]["BudgetBand"];
        } | {
            /** @enum {string} */
            reason: "within-budget";
            budget: components["schemas"]["BudgetBand"];
            cost: components["schemas"]["BudgetBand"];
        } | {
            /** @enum {string} */
            reason: "above-budget";
            budget: components["schemas"]["BudgetBand"];
            cost: components["schemas"]["BudgetBand"];
        } | {
            /** @enum {string} */
            reason: "interfaces-unasked";
        } | {
            /** @enum {string} */
            reason: "interfaces-shared";
            shared: components["schemas"]["InterfaceCode"][];
            lacking: components["schemas"]["InterfaceCode"][];
        } | {
            /** @enum {string} */
            reason: "interfaces-apart";
            lacking: components["schemas"]["InterfaceCode"][];
        } | {
            /** @enum {string} */
            reason: "used-in-prefecture";
            places: string[];
        } | {
            /** @enum {string} */
            reason: "used-elsewhere";
            places: string[];
        } | {
            /** @enum {string} */
            reason: "no-reference";
        } | {
            /** @enum {string} */
            reason: "words-shared";
            words: string[];
        } | {
            /** @enum {string} */
            reason: "few-words-shared";
            words: string[];
        };
        Feedback: {
            verdict: components["schemas"]["Verdict"];
            reason?: string;
        };
        /** @enum {string} */
        Verdict: "useful" | "not-useful";
        MatchOfSolutionPage: {
            items: components["schemas"]["MatchOfSolution"][];
            cursor?: string;
        };
        MatchOfSolution: {
            score: number;
            criteria: components["schemas"]["Criterion"][];
            needId: components["schemas"]["NeedId"];
            need: {
                title: string;
                titleEn?: string;
                memberId: components["schemas"]["MemberId"];
            };
            computedAt: components["schemas"]["Instant"];
            feedback?: components["schemas"]["Feedback"];
        };
        Pairing: {
            score: number;
            criteria: components["schemas"]["Criterion"][];
            needId: components["schemas"]["NeedId"];
            solutionId: components["schemas"]["SolutionId"];
            hindrances: components["schemas"]["Hindrance"][];
        };
        Hindrance: {
            /** @enum {string} */
            hindrance: "need-not-open" | "solution-not-open" | "need-expired" | "solution-expired" | "member-not-active" | "need-not-for-member" | "solution-not-for-member" | "excluded" | "same-organization" | "declared-related";
            reason?: string;
        };
        MatchingQuality: {
            checkedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            needs: number;
            /** Format: int64 */
            needsWithThreeGoodMatches: number;
            goodScore: number;
            /**
             * Format: int64
             * @description Pairs of a match where a contact was agreed
             */
            pairsInContact: number;
            /** @description Median, from the publication of a need to its first contact */
            daysToFirstContact?: number;
            /** Format: int64 */
            proposals: number;
            /**
             * Format: int64
             * @description Proposals that became a partnership
             */
            accepted: number;
            /** Format: int64 */
            useful: number;
            /** Format: int64 */
            notUseful: number;
        };
        RelatedMembers: {
            memberIds: components["schemas"]["MemberId"][];
            /** @description Those of them that the member itself has declared, and may take back */
            declared: components["schemas"]["MemberId"][];
        };
        RelatedAct: {
            /** @enum {string} */
            act: "declare";
        } | {
            /** @enum {string} */
            act: "takeBack";
        };
        ProposalView: {
            proposalId: components["schemas"]["ProposalId"];
            needId: components["schemas"]["NeedId"];
            needTitle: string;
            needTitleEn?: string;
            solutionId: components["schemas"]["SolutionId"];
            memberId: components["schemas"]["MemberId"];
            memberName?: string;
            status: components["schemas"]["ProposalStatus"];
            title: string;
            costYen?: components["schemas"]["Yen"];
            submittedAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How often it has been submitted: 1, and one more each time it was replaced
             */
            edition: number;
            /** Format: int64 */
            version: number;
            content: components["schemas"]["ProposalContent"];
            /** @description Why it was declined or chosen */
            reason?: string;
            /** @description What the panel agreed on, when the selection is over */
            assessment?: {
                /** @description Of 100 */
                total: number;
                scores: {
                    criterion: string;
                    name: string;
                    /** Format: int64 */
                    weight: number;
                    /** Format: int64 */
                    points: number;
                    reason: string;
                }[];
            };
        };
        /** @enum {string} */
        ProposalStatus: "draft" | "submitted" | "shortlisted" | "declined" | "chosen" | "withdrawn";
        /** Format: int64 */
        Yen: number;
        ProposalContent: {
            title: string;
            summary: string;
            approach: string;
            schedule: string;
            startFor?: components["schemas"]["Month"];
            endFor?: components["schemas"]["Month"];
            costYen?: components["schemas"]["Yen"];
            costDetails?: string;
            /** @default [] */
            kpiTargets: components["schemas"]["KpiTarget"][];
            /**
             * @description A panel does not see them before it has concluded
             * @default []
             */
            attachments: components["schemas"]["Evidence"][];
        };
        KpiTarget: {
            name: string;
            unit: string;
            target: components["schemas"]["Figure"];
            how?: string;
        };
        ProposalDraft: {
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version?: number;
            needId: components["schemas"]["NeedId"];
            solutionId: components["schemas"]["SolutionId"];
            content: components["schemas"]["ProposalContent"];
        };
        ProposalAct: {
            /** @enum {string} */
            act: "submit";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "replace";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            content: components["schemas"]["ProposalContent"];
        } | {
            /** @enum {string} */
            act: "withdraw";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "shortlist";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "decline";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            reason: string;
        };
        ProposalEditionPage: {
            items: components["schemas"]["ProposalEdition"][];
            cursor?: string;
        };
        ProposalEdition: {
            /** Format: int64 */
            edition: number;
            submittedAt: components["schemas"]["Instant"];
            content: components["schemas"]["ProposalContent"];
        };
        ProposalPage: {
            items: components["schemas"]["ProposalSummary"][];
            cursor?: string;
        };
        ProposalSummary: {
            proposalId: components["schemas"]["ProposalId"];
            needId: components["schemas"]["NeedId"];
            needTitle: string;
            needTitleEn?: string;
            solutionId: components["schemas"]["SolutionId"];
            memberId: components["schemas"]["MemberId"];
            memberName?: string;
            status: components["schemas"]["ProposalStatus"];
            title: string;
            costYen?: components["schemas"]["Yen"];
            submittedAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How often it has been submitted: 1, and one more each time it was replaced
             */
            edition: number;
            /** Format: int64 */
            version: number;
        };
        ReceivedProposals: {
            items: components["schemas"]["ProposalSummary"][];
            cursor?: string;
            /** @description Nothing is shown before the selection is opened */
            sealed: boolean;
        };
        Decision: {
            /**
             * Format: int64
             * @description Of the need
             */
            version: number;
            chosen: components["schemas"]["ProposalId"][];
            /** @description Published with the need */
            reason: string;
            /** @default [] */
            declined: {
                proposalId: components["schemas"]["ProposalId"];
                reason: string;
            }[];
        };
        InvitedView: {
            needId: components["schemas"]["NeedId"];
            needTitle: string;
            needTitleEn?: string;
            solutionId: components["schemas"]["SolutionId"];
            invitedBy: components["schemas"]["MemberId"];
            invited: components["schemas"]["MemberId"];
            message: string;
            at: components["schemas"]["Instant"];
        };
        InvitationToPropose: {
            message: string;
        };
        InvitedPage: {
            items: components["schemas"]["InvitedView"][];
            cursor?: string;
        };
        PanelView: {
            panelId: components["schemas"]["PanelId"];
            needId: components["schemas"]["NeedId"];
            needTitle: string;
            needTitleEn?: string;
            memberId: components["schemas"]["MemberId"];
            status: components["schemas"]["PanelStatus"];
            mine: components["schemas"]["SeatKind"];
            criteria: components["schemas"]["PanelCriterion"][];
            seats: {
                personId: components["schemas"]["PersonId"];
                memberId: components["schemas"]["MemberId"];
                chair: boolean;
                declared: boolean;
                closed: boolean;
                excused: boolean;
            }[];
            /** @description Who proposes, in an order that says nothing of the numbers: to declare conflicts of interest */
            proposers?: components["schemas"]["MemberId"][];
            /** Format: int64 */
            proposals: number;
            /** Format: int64 */
            version: number;
        };
        /** @example pnl_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        PanelId: string;
        /** @enum {string} */
        PanelStatus: "formed" | "scoring" | "consensus" | "concluded";
        /** @enum {string} */
        SeatKind: "owner" | "chair" | "panellist" | "undeclared" | "none";
        PanelCriterion: {
            /** @example novelty */
            code: string;
            name: string;
            nameEn?: string;
            description?: string;
            /** Format: int32 */
            weight: number;
        };
        PanelForming: {
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version?: number;
            needId: components["schemas"]["NeedId"];
            content: components["schemas"]["PanelContent"];
        };
        PanelContent: {
            seats: components["schemas"]["Seat"][];
            criteria: components["schemas"]["PanelCriterion"][];
        };
        Seat: {
            personId: components["schemas"]["PersonId"];
            memberId: components["schemas"]["MemberId"];
            /** @default false */
            chair: boolean;
        };
        PanelAct: {
            /** @enum {string} */
            act: "open";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "declare";
            /** @enum {string} */
            conflict: "none" | "some" | "all";
            /**
             * @description Of those that propose: with whom there is a conflict
             * @default []
             */
            memberIds: components["schemas"]["MemberId"][];
            reason?: string;
        } | {
            /** @enum {string} */
            act: "score";
            /**
             * Format: int32
             * @description Of the proposal, as this panel numbers them
             */
            number: number;
            scores: {
                criterion: string;
                /** Format: int32 */
                points: number;
                comment?: string;
            }[];
        } | {
            /** @enum {string} */
            act: "close";
        } | {
            /** @enum {string} */
            act: "excuse";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            personId: components["schemas"]["PersonId"];
            chair?: components["schemas"]["PersonId"];
            reason: string;
        } | {
            /** @enum {string} */
            act: "agree";
            /**
             * Format: int32
             * @description Of the proposal, as this panel numbers them
             */
            number: number;
            scores: {
                criterion: string;
                /** Format: int32 */
                points: number;
                reason: string;
            }[];
        } | {
            /** @enum {string} */
            act: "conclude";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        };
        BlindProposals: {
            items: components["schemas"]["BlindProposal"][];
        };
        BlindProposal: {
            /** Format: int64 */
            number: number;
            content: {
                title: string;
                summary: string;
                approach: string;
                schedule: string;
                startFor?: components["schemas"]["Month"];
                endFor?: components["schemas"]["Month"];
                costYen?: components["schemas"]["Yen"];
                costDetails?: string;
                /** @default [] */
                kpiTargets: components["schemas"]["KpiTarget"][];
            };
            mine?: {
                criterion: string;
                /** Format: int64 */
                points: number;
                comment?: string;
            }[];
            agreed?: {
                criterion: string;
                /** Format: int64 */
                points: number;
                reason: string;
            }[];
            /** @description Of 100, as agreed */
            total?: number;
            /**
             * @description Like the proposer, only when the panel has concluded
             * @example prp_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            proposalId?: string;
            memberId?: components["schemas"]["MemberId"];
            memberName?: string;
        };
        PanelScores: {
            items: components["schemas"]["PanelScore"][];
        };
        PanelScore: {
            /** Format: int64 */
            number: number;
            personId: components["schemas"]["PersonId"];
            total: number;
            scores: {
                criterion: string;
                /** Format: int64 */
                points: number;
                comment?: string;
            }[];
            closedAt?: components["schemas"]["Instant"];
        };
        PanelPage: {
            items: components["schemas"]["PanelView"][];
            cursor?: string;
        };
        MyProjectsData: {
            personId: components["schemas"]["PersonId"];
            exportedAt: components["schemas"]["Instant"];
            follows: {
                thing: components["schemas"]["FollowedThing"];
                since: components["schemas"]["Instant"];
            }[];
            savedSearches: components["schemas"]["SavedSearch"][];
            drafts: components["schemas"]["Draft"][];
            /** @description The persons in charge that the person has typed, of needs, of solutions and of requests to meet */
            contacts: {
                thing: string;
                contact: components["schemas"]["Contact"];
            }[];
            panels: {
                panelId: components["schemas"]["PanelId"];
                needId: components["schemas"]["NeedId"];
                memberId: components["schemas"]["MemberId"];
                chair: boolean;
                declaredAt?: components["schemas"]["Instant"];
                /** @description The conflict of interest that was declared */
                conflict?: string;
                excused?: string;
                scores: {
                    /**
                     * Format: int64
                     * @description Its number on the list of the panel: until the panel concludes it has no name
                     */
                    proposal: number;
                    criterion: string;
                    points: number;
                    comment?: string;
                }[];
            }[];
        };
        IntroductionView: {
            occasion: components["schemas"]["Occasion"];
            askedBy: components["schemas"]["MemberId"];
            asked: components["schemas"]["MemberId"];
            /** @enum {string} */
            mine: "asking" | "asked";
            message: string;
            askedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            status: "open" | "agreed" | "declined" | "withdrawn";
            /**
             * Format: date-time
             * @description When it was agreed, declined or withdrawn
             * @example 2026-11-22T03:04:05.678Z
             */
            at?: string;
            reason?: string;
            /** @description The person in charge of the other side */
            contact?: {
                department?: string;
                name: string;
                /** Format: email */
                email: string;
                /** @example 03-1234-5678 */
                phone: string;
            };
            /** Format: int64 */
            version: number;
        };
        Occasion: {
            /** @enum {string} */
            of: "match";
            needId: components["schemas"]["NeedId"];
            solutionId: components["schemas"]["SolutionId"];
        } | {
            /** @enum {string} */
            of: "case";
            caseId: components["schemas"]["CaseId"];
        };
        IntroductionAct: {
            /** @enum {string} */
            act: "ask";
            message: string;
        } | {
            /** @enum {string} */
            act: "agree";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "decline";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            reason: string;
        } | {
            /** @enum {string} */
            act: "withdraw";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        };
        CaseIntroductionAct: {
            /** @enum {string} */
            act: "ask";
            message: string;
            contact: components["schemas"]["Contact"];
        } | {
            /** @enum {string} */
            act: "agree";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "decline";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            reason: string;
        } | {
            /** @enum {string} */
            act: "withdraw";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        };
        IntroductionPage: {
            items: components["schemas"]["IntroductionView"][];
            cursor?: string;
        };
        PartnershipView: {
            partnershipId: components["schemas"]["PartnershipId"];
            needId: components["schemas"]["NeedId"];
            proposalId: components["schemas"]["ProposalId"];
            title: string;
            titleEn?: string;
            status: components["schemas"]["PartnershipStatus"];
            parties: components["schemas"]["MemberId"][];
            startsOn: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
            agreedAt?: components["schemas"]["Instant"];
            finishedAt?: components["schemas"]["Instant"];
            result?: components["schemas"]["PartnershipResult"];
            /** Format: int64 */
            version: number;
            content: components["schemas"]["AgreementContent"];
            /** @description Of the version as it stands */
            acceptedBy: components["schemas"]["MemberId"][];
            reason?: string;
            /**
             * @description The case it has become
             * @example cas_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            caseId?: string;
            kpis: components["schemas"]["KpiStanding"][];
            /** @description Of the indicators that a device measures, oldest first */
            histories: components["schemas"]["MeasuredHistory"][];
            milestones: {
                milestoneId: components["schemas"]["MilestoneId"];
                title: string;
                dueOn: components["schemas"]["LocalDate"];
                /** @enum {string} */
                state: "open" | "done" | "missed" | "dropped";
                on?: components["schemas"]["LocalDate"];
            }[];
        };
        /** @enum {string} */
        PartnershipStatus: "negotiating" | "running" | "finished";
        /** @enum {string} */
        PartnershipResult: "not-pursued" | "talks" | "mou" | "trial" | "implemented";
        AgreementContent: {
            title: string;
            titleEn?: string;
            purpose: string;
            /** @description The agreement itself, or what it says where it is a document */
            terms: string;
            parties: components["schemas"]["Party"][];
            startsOn: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description Published in the open contracting release of a public need
             */
            costYen?: number;
            kpis: components["schemas"]["Kpi"][];
            /** @default [] */
            milestones: components["schemas"]["Milestone"][];
            /** @default [] */
            documents: components["schemas"]["Evidence"][];
        };
        Party: {
            memberId: components["schemas"]["MemberId"];
            /** @enum {string} */
            role: "public" | "private" | "academic";
            part: string;
        };
        Kpi: {
            kpiId: components["schemas"]["KpiId"];
            /**
             * @description None is the goal itself
             * @example kpi_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            parentId?: string;
            name: string;
            nameEn?: string;
            unit: string;
            baseline: components["schemas"]["Figure"];
            target: components["schemas"]["Figure"];
            /**
             * Format: int32
             * @description In which the target is to be reached, named after its April
             */
            fiscalYear: number;
            /** @enum {string} */
            direction: "up" | "down";
            /** @description The device that tells its value, by itself */
            measuredBy?: {
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
        };
        /** @example kpi_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        KpiId: string;
        /** @example dev_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        DeviceId: string;
        Milestone: {
            milestoneId: components["schemas"]["MilestoneId"];
            title: string;
            dueOn: components["schemas"]["LocalDate"];
        };
        /** @example mls_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        MilestoneId: string;
        KpiStanding: {
            kpiId: components["schemas"]["KpiId"];
            /**
             * @description None is the goal itself
             * @example kpi_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            parentId?: string;
            name: string;
            nameEn?: string;
            unit: string;
            baseline: components["schemas"]["Figure"];
            target: components["schemas"]["Figure"];
            /**
             * Format: int32
             * @description In which the target is to be reached, named after its April
             */
            fiscalYear: number;
            /** @enum {string} */
            direction: "up" | "down";
            /** @description The device that tells its value, by itself */
            measuredBy?: {
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
            actual?: components["schemas"]["Figure"];
            measuredOn?: components["schemas"]["LocalDate"];
            /** @enum {string} */
            source?: "report" | "device";
            /** @description Told by a device: the share of the readings that were expected */
            coverage?: number;
            /** @description Told by a device: whether late readings can still change it */
            isFinal?: boolean;
            /** @description Told by a device: whether that is open, so that everybody may read it */
            isOpen?: boolean;
            /**
             * @description Of the way from baseline to target, to one decimal, rounded down
             * @example 62.5
             */
            percent?: string;
            reached?: boolean;
        };
        MeasuredHistory: {
            kpiId: components["schemas"]["KpiId"];
            periods: components["schemas"]["MeasuredPeriod"][];
        };
        MeasuredPeriod: {
            /**
             * @description The day or the month
             * @example 2026-10
             */
            of: string;
            value: components["schemas"]["Figure"];
            /** @description The share of the readings that were expected */
            coverage?: number;
            /** @description Whether late readings can still change it */
            isFinal: boolean;
        };
        AgreementDraft: {
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version?: number;
            proposalId: components["schemas"]["ProposalId"];
            content: components["schemas"]["AgreementContent"];
        };
        PartnershipAct: {
            /** @enum {string} */
            act: "accept";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "mark-milestone";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            milestoneId: components["schemas"]["MilestoneId"];
            /** @enum {string} */
            state: "open" | "done" | "missed" | "dropped";
            on?: components["schemas"]["LocalDate"];
        } | {
            /** @enum {string} */
            act: "finish";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            result: components["schemas"]["PartnershipResult"];
            reason: string;
        };
        ProgressReport: {
            progressId: components["schemas"]["ProgressId"];
            memberId: components["schemas"]["MemberId"];
            at: components["schemas"]["Instant"];
            content: components["schemas"]["ProgressContent"];
        };
        /** @example prg_01JD2Q9V8T6Y4W3X5Z7A9B1C2D */
        ProgressId: string;
        ProgressContent: {
            from: components["schemas"]["Month"];
            to: components["schemas"]["Month"];
            text: string;
            /** @default [] */
            measured: {
                kpiId: components["schemas"]["KpiId"];
                value: components["schemas"]["Figure"];
                measuredOn: components["schemas"]["LocalDate"];
            }[];
        };
        ProgressPage: {
            items: components["schemas"]["ProgressReport"][];
            cursor?: string;
        };
        PartnershipPage: {
            items: components["schemas"]["PartnershipSummary"][];
            cursor?: string;
        };
        PartnershipSummary: {
            partnershipId: components["schemas"]["PartnershipId"];
            needId: components["schemas"]["NeedId"];
            proposalId: components["schemas"]["ProposalId"];
            title: string;
            titleEn?: string;
            status: components["schemas"]["PartnershipStatus"];
            parties: components["schemas"]["MemberId"][];
            startsOn: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
            agreedAt?: components["schemas"]["Instant"];
            finishedAt?: components["schemas"]["Instant"];
            result?: components["schemas"]["PartnershipResult"];
            /** Format: int64 */
            version: number;
        };
        FoundCases: {
            items: components["schemas"]["CaseListing"][];
            cursor?: string;
            /** Format: int64 */
            total: number;
            facets: {
                field: {
                    value: string;
                    /** Format: int64 */
                    count: number;
                }[];
                prefecture: {
                    value: string;
                    /** Format: int64 */
                    count: number;
                }[];
                band: {
                    value: string;
                    /** Format: int64 */
                    count: number;
                }[];
                result: {
                    value: string;
                    /** Format: int64 */
                    count: number;
                }[];
            };
        };
        CaseListing: {
            caseId: components["schemas"]["CaseId"];
            /**
             * @description The public side
             * @example mbr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            memberId: string;
            title: string;
            titleEn?: string;
            fields: components["schemas"]["FieldCode"][];
            localGovernmentCodes: components["schemas"]["LocalGovernmentCode"][];
            costBand: components["schemas"]["BudgetBand"];
            result: components["schemas"]["PartnershipResult"];
            contactable: boolean;
            publishedAt: components["schemas"]["Instant"];
        };
        CaseView: {
            caseId: components["schemas"]["CaseId"];
            memberId: components["schemas"]["MemberId"];
            status: components["schemas"]["CaseStatus"];
            content: components["schemas"]["CaseContent"];
            result: components["schemas"]["PartnershipResult"];
            parties: {
                memberId: components["schemas"]["MemberId"];
                memberName?: string;
                /** @enum {string} */
                role: "public" | "private" | "academic";
            }[];
            /** @description As they stood when the partnership was finished */
            figures: {
                name: string;
                nameEn?: string;
                unit: string;
                baseline: components["schemas"]["Figure"];
                target: components["schemas"]["Figure"];
                /**
                 * Format: int32
                 * @description In which the target is to be reached, named after its April
                 */
                fiscalYear: number;
                /** @enum {string} */
                direction: "up" | "down";
                actual?: components["schemas"]["Figure"];
                measuredOn?: components["schemas"]["LocalDate"];
                /** @enum {string} */
                source?: "report" | "device";
                /** @description Told by a device: the share of the readings that were expected */
                coverage?: number;
                /** @description Told by a device: whether late readings can still change it */
                isFinal?: boolean;
                /** @description Told by a device: whether that is open, so that everybody may read it */
                isOpen?: boolean;
                /**
                 * @description Of the way from baseline to target, to one decimal, rounded down
                 * @example 62.5
                 */
                percent?: string;
                reached?: boolean;
            }[];
            publishedAt?: components["schemas"]["Instant"];
            /**
             * @description For its parties alone
             * @example pts_01JD2Q9V8T6Y4W3X5Z7A9B1C2D
             */
            partnershipId?: string;
            /** @description For its parties alone */
            acceptedBy?: components["schemas"]["MemberId"][];
            /** @description Why it was withdrawn */
            reason?: string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        CaseStatus: "negotiating" | "published" | "withdrawn";
        CaseContent: {
            title: string;
            titleEn?: string;
            /** @description 何をしたか */
            summary: string;
            summaryEn?: string;
            fields: components["schemas"]["FieldCode"][];
            /** @description Where */
            localGovernmentCodes: components["schemas"]["LocalGovernmentCode"][];
            place?: string;
            costBand: components["schemas"]["BudgetBand"];
            /** @description 成果 */
            outcome: string;
            /** @description What would be done differently */
            lesson: string;
            /** @description Whether other cities may ask for an introduction */
            contactable: boolean;
        };
        CaseDraft: {
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version?: number;
            partnershipId: components["schemas"]["PartnershipId"];
            content: components["schemas"]["CaseContent"];
        };
        CaseAct: {
            /** @enum {string} */
            act: "accept";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
        } | {
            /** @enum {string} */
            act: "withdraw";
            /**
             * Format: int64
             * @description The version that was looked at: what changed meanwhile is not decided on
             */
            version: number;
            reason: string;
        };
        CasePage: {
            items: components["schemas"]["CaseSummary"][];
            cursor?: string;
        };
        CaseSummary: {
            caseId: components["schemas"]["CaseId"];
            partnershipId: components["schemas"]["PartnershipId"];
            title: string;
            titleEn?: string;
            status: components["schemas"]["CaseStatus"];
            result: components["schemas"]["PartnershipResult"];
            /** @description For the member acted for to accept the text as it stands */
            waiting: boolean;
            publishedAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            version: number;
        };
        OcdsRelease: {
            ocid: string;
            id: string;
            date: string;
            tag: string[];
            /** @enum {string} */
            initiationType: "tender";
            /** @enum {string} */
            language: "ja";
            parties: {
                id: string;
                name?: string;
                identifier?: {
                    scheme: string;
                    id: string;
                    legalName?: string;
                };
                roles: string[];
            }[];
            buyer: {
                id: string;
                name?: string;
            };
            planning: {
                rationale: string;
                budget: {
                    description: string;
                    source?: string;
                };
                milestones?: {
                    id: string;
                    title: string;
                    dueDate?: string;
                    dateMet?: string;
                    /** @enum {string} */
                    status: "scheduled" | "met" | "notMet";
                }[];
            };
            tender: {
                id: string;
                title: string;
                description: string;
                /** @enum {string} */
                status: "active" | "complete";
                procuringEntity: {
                    id: string;
                    name?: string;
                };
                /** @enum {string} */
                procurementMethod?: "open" | "limited" | "direct";
                procurementMethodDetails: string;
                /** @enum {string} */
                mainProcurementCategory: "services";
                tenderPeriod: {
                    startDate?: string;
                    endDate?: string;
                };
                enquiryPeriod?: {
                    startDate?: string;
                    endDate?: string;
                };
                hasEnquiries?: boolean;
                /** Format: int64 */
                numberOfTenderers?: number;
                targets?: {
                    id: string;
                    title: string;
                    observations: {
                        id: string;
                        measure: string;
                        unit: {
                            name: string;
                        };
                        period?: {
                            startDate?: string;
                            endDate?: string;
                        };
                        notes: string;
                    }[];
                }[];
            };
            awards?: {
                id: string;
                title: string;
                description: string;
                /** @enum {string} */
                status: "active";
                date: string;
                value?: {
                    amount: number;
                    /** @enum {string} */
                    currency: "JPY";
                };
                suppliers: {
                    id: string;
                    name?: string;
                }[];
            }[];
            contracts?: {
                id: string;
                awardID: string;
                title: string;
                description: string;
                /** @enum {string} */
                status: "active" | "terminated";
                dateSigned: string;
                value?: {
                    amount: number;
                    /** @enum {string} */
                    currency: "JPY";
                };
                period: {
                    startDate?: string;
                    endDate?: string;
                };
                milestones?: {
                    id: string;
                    title: string;
                    dueDate: string;
                    dateMet?: string;
                    /** @enum {string} */
                    status: "scheduled" | "met" | "notMet";
                }[];
                signatories: {
                    id: string;
                    name?: string;
                }[];
                agreedMetrics: {
                    id: string;
                    title: string;
                    observations: {
                        id: string;
                        measure: string;
                        unit: {
                            name: string;
                        };
                        period?: {
                            startDate?: string;
                            endDate?: string;
                        };
                        notes: string;
                    }[];
                }[];
            }[];
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
    getNeedsNeedId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                needId: components["schemas"]["NeedId"];
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
                    "application/json": components["schemas"]["NeedView"];
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
    putNeedsNeedId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                needId: components["schemas"]["NeedId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeedDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
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
            /** @description `projects/wrong-state` This cannot be done in the state the thing is in · `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
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
            /** @description `projects/unknown-code` These codes are in none of the lists in force · `projects/end-before-start` The project cannot end before it begins · `projects/attachment-missing` A document is not in the file store, or is not the one that was announced · `any/invalid-request` Some values do not fit */
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
    putNeedsNeedIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                needId: components["schemas"]["NeedId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeedAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
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
            /** @description `projects/wrong-state` This cannot be done in the state the thing is in · `projects/nothing-submitted` Nothing waits for approval · `projects/approvals-missing` The approvals that this member asks for are not there yet · `projects/approval-not-asked` This member asks for no approval; publish it at once · `projects/own-submission` Nobody approves what they submitted themselves · `projects/approved-already` You have approved this already · `projects/still-sealed` Proposals are sealed until the selection is opened · `projects/proposals-undecided` Proposals have been submitted; the decision is on each of them · `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
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
            /** @description `projects/date-in-the-past` This date has passed · `projects/not-an-extension` An extension ends later than what it extends · `projects/unknown-code` These codes are in none of the lists in force · `projects/end-before-start` The project cannot end before it begins · `projects/attachment-missing` A document is not in the file store, or is not the one that was announced · `any/invalid-request` Some values do not fit */
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
    putNeedsNeedIdCopiesCopyId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                needId: components["schemas"]["NeedId"];
                copyId: components["schemas"]["NeedId"];
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
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
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
            /** @description `any/id-reused` This id already names something with other content · `any/changed-meanwhile` Somebody changed this meanwhile; load it again */
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
    getNeedsNeedIdVersions: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
            };
            header?: never;
            path: {
                needId: components["schemas"]["NeedId"];
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
                    "application/json": components["schemas"]["NeedEditionPage"];
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
    getMyNeeds: {
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
                    "application/json": components["schemas"]["NeedPage"];
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
    getMyNeedsCsv: {
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
    getUnansweredNeeds: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                /** @description Published for longer than this, and nobody has answered */
                days?: number | null;
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
                    "application/json": components["schemas"]["NeedPage"];
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
    getUnansweredNeedsCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
                /** @description Published for longer than this, and nobody has answered */
                days?: number | null;
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
    getNeedsNeedIdAttachmentsFileId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                needId: components["schemas"]["NeedId"];
                fileId: components["schemas"]["FileId"];
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
    putNeedsNeedIdAttachmentsFileId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                needId: components["schemas"]["NeedId"];
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Evidence"];
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
    getApprovalRulesMemberId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                memberId: components["schemas"]["MemberId"];
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
                    "application/json": components["schemas"]["ApprovalRuleView"];
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
    putApprovalRulesMemberId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                memberId: components["schemas"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRule"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRuleView"];
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
    getDrafts: {
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
                    "application/json": components["schemas"]["DraftPage"];
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
    getDraftsThing: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                thing: components["schemas"]["DraftedThing"];
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
                    "application/json": components["schemas"]["Draft"];
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
    putDraftsThing: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                thing: components["schemas"]["DraftedThing"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
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
    deleteDraftsThing: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                thing: components["schemas"]["DraftedThing"];
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
    getSolutionsSolutionId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                solutionId: components["schemas"]["SolutionId"];
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
                    "application/json": components["schemas"]["SolutionView"];
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
    putSolutionsSolutionId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                solutionId: components["schemas"]["SolutionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SolutionDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolutionView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolutionView"];
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
            /** @description `projects/wrong-state` This cannot be done in the state the thing is in · `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
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
            /** @description `projects/unknown-code` These codes are in none of the lists in force · `projects/attachment-missing` A document is not in the file store, or is not the one that was announced · `any/invalid-request` Some values do not fit */
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
    putSolutionsSolutionIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                solutionId: components["schemas"]["SolutionId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SolutionAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolutionView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolutionView"];
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
            /** @description `projects/wrong-state` This cannot be done in the state the thing is in · `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `any/id-reused` This id already names something with other content */
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
            /** @description `projects/date-in-the-past` This date has passed · `projects/not-an-extension` An extension ends later than what it extends · `projects/unknown-code` These codes are in none of the lists in force · `projects/attachment-missing` A document is not in the file store, or is not the one that was announced · `any/invalid-request` Some values do not fit */
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
    getSolutionsSolutionIdVersions: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
            };
            header?: never;
            path: {
                solutionId: components["schemas"]["SolutionId"];
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
                    "application/json": components["schemas"]["SolutionEditionPage"];
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
    getMySolutions: {
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
                    "application/json": components["schemas"]["SolutionPage"];
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
    getMySolutionsCsv: {
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
    getSolutionsSolutionIdAttachmentsFileId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                solutionId: components["schemas"]["SolutionId"];
                fileId: components["schemas"]["FileId"];
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
    putSolutionsSolutionIdAttachmentsFileId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                solutionId: components["schemas"]["SolutionId"];
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Evidence"];
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
    getNeedsNeedIdQuestions: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
            };
            header?: never;
            path: {
                needId: components["schemas"]["NeedId"];
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
                    "application/json": components["schemas"]["QuestionPage"];
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
    getNeedsNeedIdQuestionsCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: never;
            path: {
                needId: components["schemas"]["NeedId"];
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
    putNeedsNeedIdQuestionsQuestionId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                needId: components["schemas"]["NeedId"];
                questionId: components["schemas"]["QuestionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionContent"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `projects/questions-closed` This need takes no more questions · `any/id-reused` This id already names something with other content */
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
            /** @description `any/too-often` You have done this very often in a short time; try again later; message: 100 at once, one more each 60 seconds · More than a stage of the API takes in a second: the same again later is the same act */
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
    putNeedsNeedIdQuestionsQuestionIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                needId: components["schemas"]["NeedId"];
                questionId: components["schemas"]["QuestionId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `projects/wrong-state` This cannot be done in the state the thing is in · `any/id-reused` This id already names something with other content */
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
    getNeeds: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                /** @description Words in Japanese or English, blanks between them; all of them must be found */
                text?: string;
                field?: string;
                technology?: string;
                interface?: string;
                budget?: string;
                readiness?: string;
                prefecture?: string;
                /** @description Of this organization alone */
                member?: string;
                /** @description Closing within two weeks */
                closingSoon?: "yes";
                postedSince?: components["schemas"]["LocalDate"];
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                municipality?: components["schemas"]["LocalGovernmentCode"];
                form?: string;
                stage?: string;
                sort?: "newest" | "closing" | "relevance";
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
                    "application/json": components["schemas"]["FoundNeeds"];
                };
            };
            /** @description `any/invalid-cursor` This cursor does not belong to this list · `any/invalid-request` Some values do not fit */
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
    getNeedsCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
                /** @description Words in Japanese or English, blanks between them; all of them must be found */
                text?: string;
                field?: string;
                technology?: string;
                interface?: string;
                budget?: string;
                readiness?: string;
                prefecture?: string;
                /** @description Of this organization alone */
                member?: string;
                /** @description Closing within two weeks */
                closingSoon?: "yes";
                postedSince?: components["schemas"]["LocalDate"];
                /** @description 全国地方公共団体コード: 6 digits, the last is the check digit */
                municipality?: components["schemas"]["LocalGovernmentCode"];
                form?: string;
                stage?: string;
                sort?: "newest" | "closing" | "relevance";
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
    getSolutions: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                /** @description Words in Japanese or English, blanks between them; all of them must be found */
                text?: string;
                field?: string;
                technology?: string;
                interface?: string;
                budget?: string;
                readiness?: string;
                prefecture?: string;
                /** @description Of this organization alone */
                member?: string;
                /** @description Closing within two weeks */
                closingSoon?: "yes";
                postedSince?: components["schemas"]["LocalDate"];
                costModel?: string;
                sort?: "newest" | "closing" | "relevance";
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
                    "application/json": components["schemas"]["FoundSolutions"];
                };
            };
            /** @description `any/invalid-cursor` This cursor does not belong to this list · `any/invalid-request` Some values do not fit */
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
    getSolutionsCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
                /** @description Words in Japanese or English, blanks between them; all of them must be found */
                text?: string;
                field?: string;
                technology?: string;
                interface?: string;
                budget?: string;
                readiness?: string;
                prefecture?: string;
                /** @description Of this organization alone */
                member?: string;
                /** @description Closing within two weeks */
                closingSoon?: "yes";
                postedSince?: components["schemas"]["LocalDate"];
                costModel?: string;
                sort?: "newest" | "closing" | "relevance";
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
    getFollows: {
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
                    "application/json": components["schemas"]["FollowPage"];
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
    getFollowsCsv: {
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
    putFollowsThing: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                thing: components["schemas"]["FollowedThing"];
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
                    "application/json": components["schemas"]["Follow"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Follow"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again */
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
    deleteFollowsThing: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                thing: components["schemas"]["FollowedThing"];
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
    getSavedSearches: {
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
                    "application/json": components["schemas"]["SavedSearchPage"];
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
    getSavedSearchesCsv: {
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
    getSavedSearchesSearchId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                searchId: components["schemas"]["SavedSearchId"];
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
                    "application/json": components["schemas"]["SavedSearch"];
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
    putSavedSearchesSearchId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                searchId: components["schemas"]["SavedSearchId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchToSave"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearch"];
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
    deleteSavedSearchesSearchId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                searchId: components["schemas"]["SavedSearchId"];
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
    getNeedsNeedIdMatches: {
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
                needId: components["schemas"]["NeedId"];
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
                    "application/json": components["schemas"]["MatchOfNeedPage"];
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
    getNeedsNeedIdMatchesCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                needId: components["schemas"]["NeedId"];
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
    getSolutionsSolutionIdMatches: {
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
                solutionId: components["schemas"]["SolutionId"];
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
                    "application/json": components["schemas"]["MatchOfSolutionPage"];
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
    getSolutionsSolutionIdMatchesCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                solutionId: components["schemas"]["SolutionId"];
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
    getMatchesNeedIdSolutionId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                needId: components["schemas"]["NeedId"];
                solutionId: components["schemas"]["SolutionId"];
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
                    "application/json": components["schemas"]["Pairing"];
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
    putMatchesNeedIdSolutionIdFeedbackActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                needId: components["schemas"]["NeedId"];
                solutionId: components["schemas"]["SolutionId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Feedback"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
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
    getMatchingQuality: {
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
                    "application/json": components["schemas"]["MatchingQuality"];
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
    getMatchingQualityCsv: {
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
    getRelatedMembers: {
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
                    "application/json": components["schemas"]["RelatedMembers"];
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
    putRelatedMembersMemberIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                memberId: components["schemas"]["MemberId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelatedAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedMembers"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedMembers"];
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
    getProposalsProposalId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                proposalId: components["schemas"]["ProposalId"];
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
                    "application/json": components["schemas"]["ProposalView"];
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
    putProposalsProposalId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                proposalId: components["schemas"]["ProposalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `projects/wrong-state` This cannot be done in the state the thing is in · `projects/proposals-closed` This need takes no more proposals · `projects/excluded` This need excludes the member, for the reason given · `projects/kept-apart` Something keeps this need and this solution apart · `any/id-reused` This id already names something with other content */
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
            /** @description `projects/attachment-missing` A document is not in the file store, or is not the one that was announced · `projects/end-before-start` The project cannot end before it begins · `any/invalid-request` Some values do not fit */
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
    putProposalsProposalIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                proposalId: components["schemas"]["ProposalId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `projects/wrong-state` This cannot be done in the state the thing is in · `projects/proposals-closed` This need takes no more proposals · `projects/excluded` This need excludes the member, for the reason given · `projects/kept-apart` Something keeps this need and this solution apart · `projects/still-sealed` Proposals are sealed until the selection is opened · `any/id-reused` This id already names something with other content */
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
            /** @description `projects/attachment-missing` A document is not in the file store, or is not the one that was announced · `projects/end-before-start` The project cannot end before it begins · `any/invalid-request` Some values do not fit */
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
    getProposalsProposalIdVersions: {
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
                proposalId: components["schemas"]["ProposalId"];
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
                    "application/json": components["schemas"]["ProposalEditionPage"];
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
    getMyProposals: {
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
                    "application/json": components["schemas"]["ProposalPage"];
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
    getMyProposalsCsv: {
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
    getProposalsProposalIdAttachmentsFileId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                proposalId: components["schemas"]["ProposalId"];
                fileId: components["schemas"]["FileId"];
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
    putProposalsProposalIdAttachmentsFileId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                proposalId: components["schemas"]["ProposalId"];
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Evidence"];
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
    getNeedsNeedIdProposals: {
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
                needId: components["schemas"]["NeedId"];
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
                    "application/json": components["schemas"]["ReceivedProposals"];
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
            /** @description `any/not-permitted` You may not do this · `projects/blind-until-concluded` Whoever sits on the panel sees no names before it has concluded · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
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
    getNeedsNeedIdProposalsCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                needId: components["schemas"]["NeedId"];
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
            /** @description `any/not-permitted` You may not do this · `projects/blind-until-concluded` Whoever sits on the panel sees no names before it has concluded · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
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
    putNeedsNeedIdDecisionsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                needId: components["schemas"]["NeedId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedView"];
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
            /** @description `any/not-permitted` You may not do this · `projects/blind-until-concluded` Whoever sits on the panel sees no names before it has concluded · `any/not-your-member` You do not belong to the member you want to act for · `any/missing-scope` The token lacks a scope */
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `projects/wrong-state` This cannot be done in the state the thing is in · `projects/still-sealed` Proposals are sealed until the selection is opened · `projects/panel-not-concluded` The panel has not come to its conclusion · `projects/outcomes-missing` Every proposal is either chosen or declined with a reason, once · `any/id-reused` This id already names something with other content */
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
    putInvitationsNeedIdSolutionIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                needId: components["schemas"]["NeedId"];
                solutionId: components["schemas"]["SolutionId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationToPropose"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `projects/proposals-closed` This need takes no more proposals · `projects/excluded` This need excludes the member, for the reason given · `projects/kept-apart` Something keeps this need and this solution apart · `any/id-reused` This id already names something with other content */
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
            /** @description `any/too-often` You have done this very often in a short time; try again later; message: 100 at once, one more each 60 seconds · More than a stage of the API takes in a second: the same again later is the same act */
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
    getNeedsNeedIdInvitations: {
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
                needId: components["schemas"]["NeedId"];
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
                    "application/json": components["schemas"]["InvitedPage"];
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
    getNeedsNeedIdInvitationsCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                needId: components["schemas"]["NeedId"];
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
    getMyInvitations: {
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
                    "application/json": components["schemas"]["InvitedPage"];
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
    getMyInvitationsCsv: {
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
    getPanelsPanelId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                panelId: components["schemas"]["PanelId"];
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
                    "application/json": components["schemas"]["PanelView"];
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
    putPanelsPanelId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                panelId: components["schemas"]["PanelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PanelForming"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `projects/wrong-state` This cannot be done in the state the thing is in · `any/id-reused` This id already names something with other content */
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
            /** @description `projects/weights-not-hundred` The weights of the criteria do not add up to 100 · `projects/one-chair` A panel has one chair, and nobody sits on it twice · `any/invalid-request` Some values do not fit */
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
    putPanelsPanelIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                panelId: components["schemas"]["PanelId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PanelAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `projects/wrong-state` This cannot be done in the state the thing is in · `projects/nothing-to-score` No proposal is on the shortlist · `projects/declaration-missing` A declaration on conflicts of interest comes first · `projects/conflict-of-interest` A conflict of interest bars from this proposal · `projects/scores-incomplete` Some scores are not there yet · `projects/scores-closed` You have closed your scores · `any/id-reused` This id already names something with other content */
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
            /** @description `projects/one-chair` A panel has one chair, and nobody sits on it twice · `any/invalid-request` Some values do not fit */
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
    getNeedsNeedIdPanel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                needId: components["schemas"]["NeedId"];
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
                    "application/json": components["schemas"]["PanelView"];
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
    getPanelsPanelIdProposals: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                panelId: components["schemas"]["PanelId"];
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
                    "application/json": components["schemas"]["BlindProposals"];
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
    getPanelsPanelIdProposalsCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                panelId: components["schemas"]["PanelId"];
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
    getPanelsPanelIdScores: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                panelId: components["schemas"]["PanelId"];
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
                    "application/json": components["schemas"]["PanelScores"];
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
    getPanelsPanelIdScoresCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                panelId: components["schemas"]["PanelId"];
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
    getMyPanels: {
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
                    "application/json": components["schemas"]["PanelPage"];
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
    getMyPanelsCsv: {
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
                    "application/json": components["schemas"]["MyProjectsData"];
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
    putIntroductionsNeedIdSolutionIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                needId: components["schemas"]["NeedId"];
                solutionId: components["schemas"]["SolutionId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntroductionAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `projects/wrong-state` This cannot be done in the state the thing is in · `projects/excluded` This need excludes the member, for the reason given · `projects/kept-apart` Something keeps this need and this solution apart · `any/id-reused` This id already names something with other content */
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
            /** @description `any/too-often` You have done this very often in a short time; try again later (ask); message: 100 at once, one more each 60 seconds · More than a stage of the API takes in a second: the same again later is the same act */
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
    getIntroductionsNeedIdSolutionId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                needId: components["schemas"]["NeedId"];
                solutionId: components["schemas"]["SolutionId"];
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
                    "application/json": components["schemas"]["IntroductionView"];
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
    putCasesCaseIdIntroductionsMemberIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                caseId: components["schemas"]["CaseId"];
                memberId: components["schemas"]["MemberId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseIntroductionAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `projects/wrong-state` This cannot be done in the state the thing is in · `projects/not-contactable` Those who tell this case do not want to be asked · `any/id-reused` This id already names something with other content */
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
            /** @description `any/too-often` You have done this very often in a short time; try again later (ask); message: 100 at once, one more each 60 seconds · More than a stage of the API takes in a second: the same again later is the same act */
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
    getCasesCaseIdIntroductionsMemberId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                caseId: components["schemas"]["CaseId"];
                memberId: components["schemas"]["MemberId"];
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
                    "application/json": components["schemas"]["IntroductionView"];
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
    getMyIntroductions: {
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
                    "application/json": components["schemas"]["IntroductionPage"];
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
    getMyIntroductionsCsv: {
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
    getPartnershipsPartnershipId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                partnershipId: components["schemas"]["PartnershipId"];
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
                    "application/json": components["schemas"]["PartnershipView"];
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
    putPartnershipsPartnershipId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                partnershipId: components["schemas"]["PartnershipId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnershipView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnershipView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `projects/wrong-state` This cannot be done in the state the thing is in · `any/id-reused` This id already names something with other content */
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
            /** @description `projects/end-before-start` The project cannot end before it begins · `projects/parties-missing` These members must be parties, once each · `projects/kpi-tree-broken` The tree of indicators is not a tree · `projects/target-not-ahead` The target does not lie in the direction the indicator is to move · `projects/attachment-missing` A document is not in the file store, or is not the one that was announced · `any/invalid-request` Some values do not fit */
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
    putPartnershipsPartnershipIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                partnershipId: components["schemas"]["PartnershipId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnershipAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnershipView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnershipView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `projects/wrong-state` This cannot be done in the state the thing is in · `projects/accepted-already` Your organization has accepted this version already · `any/id-reused` This id already names something with other content */
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
            /** @description `projects/measured-unknown` These are not indicators of this partnership · `any/invalid-request` Some values do not fit */
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
    putPartnershipsPartnershipIdProgressProgressId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                partnershipId: components["schemas"]["PartnershipId"];
                progressId: components["schemas"]["ProgressId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressContent"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressReport"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressReport"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `projects/wrong-state` This cannot be done in the state the thing is in · `any/id-reused` This id already names something with other content */
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
            /** @description `projects/measured-unknown` These are not indicators of this partnership · `projects/end-before-start` The project cannot end before it begins · `any/invalid-request` Some values do not fit */
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
    getPartnershipsPartnershipIdKpisCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                partnershipId: components["schemas"]["PartnershipId"];
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
    getPartnershipsPartnershipIdProgress: {
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
                partnershipId: components["schemas"]["PartnershipId"];
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
                    "application/json": components["schemas"]["ProgressPage"];
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
    getPartnershipsPartnershipIdProgressCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                partnershipId: components["schemas"]["PartnershipId"];
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
    getMyPartnerships: {
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
                    "application/json": components["schemas"]["PartnershipPage"];
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
    getMyPartnershipsCsv: {
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
    getPartnershipsPartnershipIdDocumentsFileId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                partnershipId: components["schemas"]["PartnershipId"];
                fileId: components["schemas"]["FileId"];
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
    putPartnershipsPartnershipIdDocumentsFileId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                partnershipId: components["schemas"]["PartnershipId"];
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Evidence"];
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
    getCases: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the last page ended, as it was given */
                cursor?: string;
                text?: string;
                field?: string;
                prefecture?: string;
                band?: string;
                result?: string;
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
                    "application/json": components["schemas"]["FoundCases"];
                };
            };
            /** @description `any/invalid-cursor` This cursor does not belong to this list · `any/invalid-request` Some values do not fit */
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
    getCasesCsv: {
        parameters: {
            query?: {
                language?: "ja" | "en";
                text?: string;
                field?: string;
                prefecture?: string;
                band?: string;
                result?: string;
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
    getCasesCaseId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["CaseId"];
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
                    "application/json": components["schemas"]["CaseView"];
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
    putCasesCaseId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                caseId: components["schemas"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `projects/wrong-state` This cannot be done in the state the thing is in · `any/id-reused` This id already names something with other content */
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
            /** @description `projects/unknown-code` These codes are in none of the lists in force · `any/invalid-request` Some values do not fit */
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
    putCasesCaseIdActsActId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member acted for, if the person belongs to several */
                "Kanmin-Member"?: string;
            };
            path: {
                caseId: components["schemas"]["CaseId"];
                actId: components["schemas"]["ActId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
            /** @description `any/changed-meanwhile` Somebody changed this meanwhile; load it again · `projects/wrong-state` This cannot be done in the state the thing is in · `projects/accepted-already` Your organization has accepted this version already · `any/id-reused` This id already names something with other content */
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
    getMyCases: {
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
                    "application/json": components["schemas"]["CasePage"];
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
    getMyCasesCsv: {
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
    getNeedsNeedIdOcds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                needId: components["schemas"]["NeedId"];
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
                    "application/json": components["schemas"]["OcdsRelease"];
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
}
