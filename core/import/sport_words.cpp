// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sport_words.h"

#include "core/import/folded_name.h"

#include <array>
#include <string>

namespace restride {

namespace {

struct SportNames {
    Sport sport;
    /// Folded; between blanks.
    std::string_view names;
};

/// English, German, French, Dutch, Spanish, Portuguese, Italian, Danish, Swedish, Polish, Hungarian, and the keys that
/// services write.
constexpr std::array<SportNames, 12> sportNames{{
    {Sport::Run,
     " run running runs jog jogging laufen lauf laufsport joggen courseapied course courir footing hardlopen "
     "hardloopsessie hardloop loop carrera correr carreraapie corrida corridaapie corsa correre lob lobe loeb loebe "
     "lobetur lopning loping lopare bieg bieganie biegi futas streetrunning streetrun roadrunning roadrun ultrarun "
     "ultrarunning outdoorrunning outdoorrun ultralauf strassenlauf "
     "gadelob gatelopning courseurbaine carreracallejera carrerapopular corridaderua race obstaclerun "
     "runningsportsrun genericrunning intervalrun longrun easyrun temporun runninggeneric runningroad runningstreet "},
    {Sport::TreadmillRun,
     " treadmillrunning treadmillrun treadmill indoorrunning indoorrun virtualrun virtualrunning laufband "
     "laufbandtraining laufbandlauf laufenlaufband tapisdecourse tapisroulant loopband lopband lobeband loebeband "
     "cintadecorrer cintaparacorrer carreraencinta correrencinta corridanaesteira esteira corsasutapisroulant bieznia "
     "biegnabiezni futopad futopados indoorlauf hallenlauf virtuellerlauf coursevirtuelle virtuelehardloopsessie "
     "runningtreadmill runningindoor lobpaloebebaand laufenindoor coursesurtapis coursesurtapisroulant "
     "coursesurtapisdecourse "},
    {Sport::TrailRun,
     " trailrunning trailrun trail trailrunner trailhardlopen traillauf gelandelauf trailrunninglauf courseatrail "
     "coursenature coursesentier trailcourse carreraportrail carreradetrail trailrunninges corridaemtrilha "
     "corridadetrilha trilha corsatrail trailrunningit trailloping trailop bieggorski biegprzelajowy terepfutas "
     "mountainrunning runningtrail runningmountain "},
    {Sport::TrackRun,
     " trackrunning trackrun bahnlauf courseapiste coursesurpiste pista carreraenpista corridaempista "
     "baanlopen runningtrack "},
    {Sport::Walk,
     " walk walking spazieren spaziergang gehen marche marcheapied wandeling wandelen caminar caminata andar caminhada "
     "camminata ga gang gatur promenad spacer chodzenie seta gyaloglas speedwalking casualwalking indoorwalking "
     "nordicwalking walkinggeneric powerwalking treadmillwalking walkingcasual walkingspeed walkingindoor "},
    {Sport::Hike,
     " hike hiking wandern wanderung randonnee wandeltocht hiken senderismo excursionismo caminhadanatrilha "
     "trekking escursione escursionismo vandring vandra vandretur wedrowka piesza turystykapiesza tura turazas "
     "mountaineering bergwandern "},
    {Sport::Cycling,
     " ride bike biking cycling cycle radfahren radfahrt rad fahrrad velo cyclisme sortieavelo fietsen fietsrit rit "
     "ciclismo bicicleta bicicletta giro pedalada salidaenbicicleta cykling cykel cykla cykeltur rower jazdanarowerze "
     "kolarstwo kerekparozas kerekpar roadbiking roadcycling mountainbiking mountainbike mountainbikeride mtb gravel "
     "gravelride gravelcycling virtualride ebikeride ebike emountainbikeride indoorcycling indoorbike spinning spin "
     "virtualcycling trackcycling cyclocross rennradfahren rennrad hallenradfahren indoorradfahren virtuelleradfahrt "
     "velovirtuel velosurroute veloderoute vtt velodappartement virtuelefietsrit ciclismoenruta ciclismodeestrada "
     "ciclismobajotecho ciclismoemrecintofechado cyclingroad cyclingindoor cyclingindoorcycling cyclingmountain "
     "cyclinggeneric landevejscykling indendorscykling handcycle velomobile "},
    {Sport::Swimming,
     " swim swimming schwimmen natation nager zwemmen zwemsessie natacion nado nadar natacao nuoto simning svomning "
     "svoemning simma plywanie uszas lapswimming poolswim poolswimming openwaterswimming openwaterswim schwimmbad "
     "schwimmbadschwimmen freiwasserschwimmen bahnenschwimmen natationenpiscine nageenpiscine eaulibre "
     "natacionenpiscina natacaoempiscina swimmingpool swimminglap swimminglapswimming swimmingopenwater "
     "bassinsvomning "},
    {Sport::Elliptical,
     " elliptical ellipticaltrainer crosstrainer ellipsentrainer velcelliptique veloelliptique elliptique "
     "crosstrainersessie eliptica eliptico ellittica elliptisk elliptiker orbitrek elliptikus "
     "fitnessequipmentelliptical "},
    {Sport::DeepWater, " deepwaterrunning aquajogging aquajog aquarunning waterrunning poolrunning "},
    {Sport::Strength,
     " strength strengthtraining weighttraining weights weightlifting gym krafttraining kraft gewichtstraining "
     "musculation entrainementaveccharges entrainementaveclespoids renforcementmusculaire krachttraining fuerza "
     "entrenamientodefuerza pesas entrenamientoconpesas treinodeforca treinamentocompeso musculacao forza "
     "allenamentopesi pesi styrketraening styrketraning styrketrening treningsilowy erosites erositoedzes "
     "functionalstrengthtraining traditionalstrengthtraining crossfit trainingstrengthtraining "},
    {Sport::Other,
     " yoga pilates rowing row rudern aviron roeien remo canottaggio indoorrowing virtualrow kayaking kayak canoeing "
     "canoe kajak paddling standuppaddling standuppaddleboarding sup surfing surfen windsurf windsurfing kitesurf "
     "kitesurfing sailing sail ski skiing alpineski skialpin nordicski crosscountryskiing langlauf rollerski "
     "backcountryski snowboard snowboarding snowshoe iceskate iceskating inlineskate inlineskating inlineskaten "
     "skateboard skateboarding skating golf tennis badminton squash tabletennis pickleball padel racquetball football "
     "soccer fussball fusball basketball volleyball handball baseball cricket hockey rugby rockclimbing climbing "
     "klettern bouldern bouldering indoorclimbing escalade stairstepper stairclimbing stairclimber stepper hiit "
     "cardio cardiotraining indoorcardio boxing boxen martialarts dance dancing tanzen horsebackriding reiten "
     "equestrian driving motorcycling flying diving breathwork meditation floorclimbing jumprope stretching "
     "mobility aerobics wheelchair physicaltherapy handball "},
}};

}  // namespace

Sport sportOfWord(std::string_view word) {
    constexpr std::size_t longestWord = 120;
    if (word.size() > longestWord) return Sport::Unknown;
    const std::string name = foldedName(word);
    if (name.empty()) return Sport::Unknown;
    const std::string wanted = ' ' + name + ' ';
    for (const SportNames& entry : sportNames)
        if (entry.names.find(wanted) != std::string_view::npos) return entry.sport;
    return Sport::Unknown;
}

}  // namespace restride
